import { type DayNumber, dayOf, isoOf } from './days.ts'
import type { MadeOffice, MadePlanner } from './made-offices.ts'
import type { Random } from './random.ts'

/** Persons that one planner with full hours plans for, as the made city has it; no limit of law. */
const personsPerPlanner = 38

export type Found = { readonly office: MadeOffice; readonly planner: MadePlanner }

export type OfficeFinder = {
  /** An office that was there on the day, in the district where there is one. */
  readonly thereOn: (day: DayNumber, district: string, random: Random) => Found
  /** The less busy of two offices; counts the person. */
  readonly take: (district: string, random: Random) => Found
  /** Persons that the office plans for now, and those it has planners for. */
  readonly loadOf: (office: MadeOffice) => { readonly load: number; readonly capacity: number }
}

/** Finds offices for persons one after the other, so that no office is left empty while others overflow. */
export const officeFinder = (all: readonly MadeOffice[]): OfficeFinder => {
  const offices = all.filter(({ kind }) => kind === '相談支援事業所')
  const loads = new Map(offices.map((office) => [office.id, 0]))
  const capacity = new Map(
    offices.map((office) => [
      office.id,
      office.planners.reduce((sum, { share }) => sum + share, 0) * personsPerPlanner,
    ]),
  )
  const near = new Map<string, readonly MadeOffice[]>()
  for (const office of offices) near.set(office.area, [...(near.get(office.area) ?? []), office])
  const byDay = [...offices].sort((a, b) => a.since - b.since)
  const fullness = ({ id }: MadeOffice) => ((loads.get(id) ?? 0) + 1) / (capacity.get(id) ?? 1)
  const candidate = (district: string, random: Random) =>
    random.pick((random.chance(0.8) ? near.get(district) : offices) ?? offices)
  const plannerOf = (office: MadeOffice, on: DayNumber | null, random: Random): Found => {
    const here = office.planners.filter(({ since }) => on === null || since <= isoOf(on))
    const of = here.length > 0 ? here : office.planners.slice(0, 1)
    return { office, planner: random.weighed(of.map((one) => [one, one.share] as const)) }
  }
  return {
    thereOn: (day, district, random) => {
      let count = byDay.findIndex(({ since }) => since > day)
      if (count < 0) count = byDay.length
      const there = byDay.slice(0, Math.max(1, count))
      const here = there.filter(({ area }) => area === district)
      return plannerOf(random.pick(here.length > 0 && random.chance(0.8) ? here : there), day, random)
    },
    take: (district, random) => {
      const [one, other] = [candidate(district, random), candidate(district, random)]
      const best = fullness(other) < fullness(one) ? other : one
      loads.set(best.id, (loads.get(best.id) ?? 0) + 1)
      return plannerOf(best, null, random)
    },
    loadOf: ({ id }) => ({ load: loads.get(id) ?? 0, capacity: capacity.get(id) ?? 0 }),
  }
}

/** The day on which the offices of the notice's forecast begin: those who can arrange were there before it. */
export const noticeOffices = dayOf('2015-04-01')
