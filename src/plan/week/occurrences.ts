import { dayNumber, dayOfNumber } from './calendar-days.ts'
import { coming } from './coming.ts'
import { lengthOf } from './length-of.ts'
import type { Recurring } from './recurring.ts'

/** 国民の祝日: ISO days, with the first and last day that the list reaches. As src/law/texts/public-holidays has it. */
export type Holidays = { readonly days: readonly string[]; readonly from: string; readonly until: string }

/** An ISO day, or what prints itself as one (Temporal.PlainDate). */
export type AnyDay = string | { toString(): string }

/** `from`, `to` 'HH:MM' or null; `minutes` null where nobody has said how long. `index`: place in the list. */
export type Occurrence = {
  readonly day: string
  readonly from: string | null
  readonly to: string | null
  readonly minutes: number | null
  readonly item: Recurring
  readonly index: number
}

/**
 * 予定の日付
 *
 * Every time that the list comes between two days (both included), in the order of days and times. What has a
 * number of times but no days (月に何回, 年に何回) and what is only said in words has none: see `undated`. A night
 * that ends on the next day belongs to the day on which it begins. `firstDay`: the first day of the plan, from
 * whose week 隔週 is counted where nobody has said which of the two weeks.
 */
export const occurrences = (
  items: readonly Recurring[],
  from: AnyDay,
  to: AnyDay,
  holidays: Holidays,
  firstDay: AnyDay = from,
): readonly Occurrence[] => {
  const listed = new Set(holidays.days.map(dayNumber))
  const span = {
    from: dayNumber(String(from)),
    to: dayNumber(String(to)),
    first: dayNumber(String(firstDay)),
  }
  const names = new Map<number, string>()
  const nameOf = (number: number): string => {
    const known = names.get(number) ?? dayOfNumber(number)
    names.set(number, known)
    return known
  }
  const found = items.flatMap((item, index) => {
    const [minutes, start] = [lengthOf(item), startOf(item)]
    return coming(item, span, listed).map((number) => ({
      at: number * timesOfDay + start,
      one: { day: nameOf(number), from: item.from, to: item.to, minutes, item, index },
    }))
  })
  return found.sort((a, b) => a.at - b.at || a.one.index - b.one.index).map(({ one }) => one)
}

const timesOfDay = 10_000

/** What has no time of day stands first on its day. */
const startOf = ({ from }: Recurring): number => (from === null ? 0 : 1 + Number(from.replace(':', '')))
