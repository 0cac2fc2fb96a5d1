import { monthsOf } from '../kit/fiscal-year.ts'
import type { LevelAsk, LevelPeriod } from './level-types.ts'

/**
 * People who are alike to the problem: same office, same month of renewal, same months in reach. Months are 0 (April)
 * to 11; `reach` is a set of them as bits, `from` among them.
 */
export type Group = {
  readonly office: number | null
  readonly from: number
  readonly reach: number
  readonly ids: readonly string[]
}

/** Groups in a fixed order, whatever the order of the periods; offices are numbered by their ids. */
export const groupsOf = ({ year, periods, most, officeMost, birth }: LevelAsk): Group[] => {
  const months = monthsOf(year)
  const at = new Map(months.map((month, index) => [month, index]))
  const offices = new Map(
    [...new Set(periods.flatMap(({ office }) => office ?? []))].sort().map((id, index) => [id, index]),
  )
  const all = periods.map((period) => {
    const from = at.get(period.month)
    if (from === undefined) throw new RangeError(`a renewal in ${period.month} is not of the year ${year}`)
    const office = offices.get(period.office ?? '') ?? null
    return { id: period.id, from, office, reach: reachOf(period, from, { months, most, birth }) }
  })
  const bound = boundOffices(all, officeMost)
  const groups = new Map<string, Group & { ids: string[] }>()
  for (const { id, from, reach, ...one } of all) {
    const office = one.office !== null && bound.has(one.office) ? one.office : null
    const key = `${office}|${from}|${reach}`
    const group = groups.get(key)
    if (group) group.ids.push(id)
    else groups.set(key, { office, from, reach, ids: [id] })
  }
  for (const { ids } of groups.values()) ids.sort()
  return [...groups.values()].sort(
    (a, b) => (a.office ?? -1) - (b.office ?? -1) || a.from - b.from || a.reach - b.reach,
  )
}

type One = { readonly office: number | null; readonly reach: number }

/** The offices that could get beyond the limit; the people of all others are alike. */
const boundOffices = (all: readonly One[], officeMost: number | null): ReadonlySet<number> => {
  const bound = new Set<number>()
  if (officeMost === null) return bound
  const reached = new Map<number, number>()
  for (const { office, reach } of all)
    if (office !== null)
      for (const month of monthsIn(reach)) {
        const held = (reached.get(office * 12 + month) ?? 0) + 1
        reached.set(office * 12 + month, held)
        if (held > officeMost) bound.add(office)
      }
  return bound
}

type Limits = Pick<LevelAsk, 'most' | 'birth'> & { readonly months: readonly string[] }

const reachOf = (period: LevelPeriod, from: number, { months, most, birth }: Limits): number => {
  let reach = 1 << from
  for (let to = Math.max(0, from - most); to < from; to++) {
    const month = months[to] ?? ''
    if (month >= period.earliest && (birth === null || isOfBirth(period, month, birth))) reach |= 1 << to
  }
  return reach
}

/** The renewal follows the last day: an end in the month of birth is a renewal in the month after it. */
const isOfBirth = ({ birthMonth }: LevelPeriod, month: string, birth: LevelAsk['birth']): boolean => {
  const renewal = Number(month.slice(5))
  return birthMonth !== null && renewal === (birth === '誕生月の末日' ? (birthMonth % 12) + 1 : birthMonth)
}

/** The months of a set of bits, the earliest first. */
export const monthsIn = (reach: number): readonly number[] => monthsOfSet[reach] ?? []

const monthsOfSet = Array.from({ length: 1 << 12 }, (_, set) =>
  Array.from({ length: 12 }, (_, month) => month).filter((month) => set & (1 << month)),
)
