import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { daysInMonth } from '../week/calendar-days.ts'
import { type Holidays, type Occurrence, occurrences } from '../week/occurrences.ts'
import type { Recurring } from '../week/recurring.ts'
import { type Undated, undated } from '../week/undated.ts'
import { dayBefore, leavingDays } from './leaving-days.ts'

/**
 * `days`: different days on which it comes; what is counted without days adds a day a time. `dates`: those of the
 * different days that are known. `leaving`: the days on
 * which a stay over night ends and that are not among `days`; nobody has settled whether they count.
 */
export type Sum = {
  readonly minutes: number
  readonly days: number
  readonly dates: readonly string[]
  readonly times: number
  readonly leaving: number
}

/**
 * 一月の量
 *
 * What the week comes to in one month for one service, or for one kind of thing that is no service (`code` null).
 * `rested`: the same if all that nobody has settled rested on public holidays. `oneMore`: what one time of 年に何回
 * adds to the month in which it falls; it is not in the sums. `isLengthUnknown`: some time has no length, so the
 * minutes are the least. `rows`: places in the list.
 */
export type MonthUse = Sum & {
  readonly code: string | null
  readonly name: string
  readonly isRide: boolean
  readonly rested: Sum
  readonly oneMore: Sum | null
  readonly isLengthUnknown: boolean
  readonly rows: readonly number[]
}

/** 月ごとの量: `month` 'YYYY-MM'; `firstDay` as in `occurrences`. In the order in which the list names them. */
export const monthUse = (
  items: readonly Recurring[],
  month: string,
  holidays: Holidays,
  firstDay = `${month}-01`,
): readonly MonthUse[] => {
  const end = `${month}-${daysInMonth(month)}`
  const dated = occurrences(items, dayBefore(`${month}-01`), end, holidays, firstDay)
  return usesOf(items, month, dated, holidays)
}

/** The same, where the occurrences of the month are known, and of the day before it (nights reach into the month). */
export const usesOf = (
  items: readonly Recurring[],
  month: string,
  dated: readonly Occurrence[],
  holidays: Holidays,
): readonly MonthUse[] => {
  const loose = undated(items)
  const off = new Set(holidays.days)
  const byItem = Map.groupBy(dated, ({ index }) => index)
  return groupsOf(items).map(({ rows, ...service }) => {
    const own = rows.flatMap((row) => byItem.get(row) ?? [])
    const without = loose.filter(({ index }) => rows.includes(index))
    const monthly = without.filter(({ per }) => per === '月')
    return {
      ...service,
      ...sumOf(service.code, month, own, monthly),
      rested: sumOf(
        service.code,
        month,
        own.filter(({ day, item }) => !(off.has(day) && mayRest(item))),
        monthly,
      ),
      oneMore: largest(without.filter(({ per }) => per === '年')),
      isLengthUnknown: [...own.filter(({ day }) => day.startsWith(month)), ...without].some(
        ({ minutes }) => minutes === null,
      ),
      rows,
    }
  })
}

type Group = { code: string | null; name: string; isRide: boolean; rows: number[] }

const groupsOf = (items: readonly Recurring[]): Group[] => {
  const groups = new Map<string, Group>()
  items.forEach((item, index) => {
    const service = serviceOfKind(item) ?? { code: null, name: ownName(item), isRide: false }
    const key = `${service.code ?? `- ${service.name}`} ${service.isRide}`
    const group = groups.get(key) ?? { ...service, rows: [] }
    group.rows.push(index)
    groups.set(key, group)
  })
  return [...groups.values()]
}

/** What no grant pays has its own name, told apart from the service of that name. */
const ownName = (item: Recurring): string =>
  serviceOfKind({ kind: item.kind }) ? `${item.kind}（ほかの制度）` : item.kind

const sumOf = (
  code: string | null,
  month: string,
  reaching: readonly Occurrence[],
  loose: readonly Undated[],
): Sum => {
  const dated = reaching.filter(({ day }) => day.startsWith(month))
  const dates = [...new Set(dated.map(({ day }) => day))]
  return {
    minutes:
      dated.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) +
      loose.reduce((sum, { minutes, times }) => sum + (minutes ?? 0) * times, 0),
    dates,
    days: dates.length + loose.reduce((sum, { times }) => sum + times, 0),
    times: dated.length + loose.reduce((sum, { times }) => sum + times, 0),
    leaving: leavingDays(code, month, reaching),
  }
}

/** What stands in 日・祝, on 祝日 or on one named day was put there; nothing is left to settle. */
const mayRest = ({ holiday, repeat }: Recurring): boolean =>
  holiday === null &&
  repeat.every !== '祝日' &&
  repeat.every !== '一回' &&
  !('days' in repeat && repeat.days.includes('日・祝'))

const largest = (yearly: readonly Undated[]): Sum | null =>
  yearly.length === 0
    ? null
    : {
        minutes: Math.max(...yearly.map(({ minutes }) => minutes ?? 0)),
        days: 1,
        dates: [],
        times: 1,
        leaving: 0,
      }
