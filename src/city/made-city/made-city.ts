import { type DayNumber, dayOf, isoOf } from './days.ts'
import { drawFates } from './draw-fates.ts'
import { districtNames } from './made-names.ts'
import { type MadeOffice, type MadePlanner, madeOffices } from './made-offices.ts'
import { type Life, type MadePeriod, madeLife } from './made-periods.ts'
import { type MadePerson, madePerson } from './made-person.ts'
import { contractMaker, type MadeContract, type MadeProvider, madeProviders } from './made-providers.ts'
import { type Found, noticeOffices, officeFinder } from './office-finder.ts'
import { type Random, randomOf } from './random.ts'
import { doneMonths, dueMonths } from './review-months.ts'

export type CityWish = {
  readonly seed: string
  /** Six digits. */
  readonly number: string
  readonly name: string
  readonly persons: number
  /** The day the city stands at (ISO), not before the last column of 別紙1. */
  readonly on: string
}

export type PeriodRow = {
  readonly id: string
  readonly person: string
  readonly district: string
  readonly period: MadePeriod
  readonly office: string | null
  readonly planner: string | null
  readonly due: readonly string[]
  readonly done: readonly string[]
  readonly late: readonly string[]
}

/** Everything of one person; the last of the periods is the one that runs. */
export type Made = {
  readonly person: MadePerson
  readonly guardian: MadePerson | null
  readonly periods: readonly PeriodRow[]
  readonly contracts: readonly MadeContract[]
}

/** What an office says of itself once all persons have found theirs. */
export type StandingOffice = MadeOffice & { readonly room: number | null; readonly accepting: boolean }

export type MadeCity = {
  readonly districts: readonly string[]
  readonly providers: readonly MadeProvider[]
  readonly offices: readonly MadeOffice[]
  /** The persons one after the other; nothing of them is kept. Asked for once. */
  readonly people: () => Iterable<Made>
  /** After the last person. */
  readonly standing: () => readonly StandingOffice[]
}

/**
 * 生成した市
 *
 * A synthetic city of `persons` users whose fiscal year 2015 is that of the notice's 別紙3 and whose ends of March are
 * those of 別紙1, in proportion. It follows from the wish alone: the same wish gives the same rows in the same order.
 */
export const madeCity = (wish: CityWish): MadeCity => {
  const { seed, number, persons } = wish
  const about = `${seed} ${number} ${persons}`
  const day = dayOf(wish.on)
  const offices = madeOffices(wish, randomOf(`${about} offices`))
  const providers = madeProviders(wish, randomOf(`${about} providers`))
  const contracts = contractMaker(providers)
  const finder = officeFinder(offices)
  const takers = offices.filter(({ kind }) => kind === '相談支援事業所')
  const fates = drawFates(persons, randomOf(`${about} fates`))
  function* people(): Iterable<Made> {
    for (let place = 0; place < persons; place++) {
      const random = randomOf(`${about} person ${place}`)
      const district = random.pick(districtNames)
      const life = madeLife(fates.at(place), day, random)
      const { person, guardian } = madePerson(
        { place, town: wish.name, district, on: wish.on, ...life },
        random,
      )
      const periods = rowsOf(life, { person, district, wish, day, finder, random })
      const last = periods.at(-1)
      yield {
        ...{ person: wishing(person, last, takers, random), guardian, periods },
        contracts: last ? contracts(codesOf(last.period), district, isoOf(last.period.start), random) : [],
      }
    }
  }
  return {
    districts: districtNames,
    offices,
    providers,
    people,
    standing: () => offices.map(standingOf(finder, seed)),
  }
}

export const codesOf = ({ facts }: MadePeriod): readonly string[] => facts.services.map(({ code }) => code)

type Around = {
  readonly person: MadePerson
  readonly district: string
  readonly wish: CityWish
  readonly day: DayNumber
  readonly finder: ReturnType<typeof officeFinder>
  readonly random: Random
}

const rowsOf = ({ periods }: Life, { person, district, wish, day, finder, random }: Around): PeriodRow[] => {
  let then: Found | null = null
  let now: Found | null = null
  return periods.map((period) => {
    const ends = dayOf(period.ends)
    // An office that can take somebody who has no plan yet is one of those that the notice counts.
    const there = period.plan === '計画' ? Math.min(ends, noticeOffices) : noticeOffices
    if (period.office === 'そのころの事業所') then ??= finder.thereOn(there, district, random)
    if (period.office === '今の事業所') now ??= finder.take(district, random)
    const found = period.office === null ? null : period.office === '今の事業所' ? now : then
    const due =
      period.plan === '計画'
        ? dueMonths({
            services: codesOf(period),
            start: period.start,
            end: ends,
            place: wish.name,
          })
        : []
    return {
      ...{ id: random.id(), person: person.id, district, period },
      ...{ office: found?.office.id ?? null, planner: plannerOf(found, period)?.id ?? null, due },
      ...doneMonths(due, isoOf(day), random),
    }
  })
}

const plannerOf = (found: Found | null, { plan, ends }: MadePeriod): MadePlanner | null =>
  found && plan === '計画' && found.planner.since <= ends ? found.planner : null

/** Some who have no office wish for a certain one. */
const wishing = (
  person: MadePerson,
  last: PeriodRow | undefined,
  offices: readonly MadeOffice[],
  random: Random,
): MadePerson =>
  last?.period.plan === 'セルフプラン' && last.period.reason !== '本人の希望' && random.chance(0.15)
    ? { ...person, wished_office: random.pick(offices).id }
    : person

const standingOf =
  ({ loadOf }: ReturnType<typeof officeFinder>, seed: string) =>
  (office: MadeOffice): StandingOffice => {
    const random = randomOf(`${seed} ${office.id} room`)
    const { load, capacity } = loadOf(office)
    const left = Math.max(0, Math.round(capacity - load))
    return { ...office, room: random.chance(0.6) ? left : null, accepting: left > 0 || random.chance(0.3) }
  }
