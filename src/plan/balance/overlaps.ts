import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { dayNumber, weekdayOf } from '../week/calendar-days.ts'
import { clock } from '../week/clock.ts'
import { dayWords } from '../week/day-words.ts'
import { type AnyDay, type Holidays, type Occurrence, occurrences } from '../week/occurrences.ts'
import type { Recurring } from '../week/recurring.ts'
import { weekDays } from '../week/week-days.ts'
import { nameOf } from './name-of.ts'

/** Two things at one time: `days` the days on which the later of them begins; times 'HH:MM' as on the first. */
export type Overlap = {
  readonly rows: readonly [number, number]
  readonly codes: readonly [string | null, string | null]
  readonly days: readonly string[]
  readonly from: string
  readonly to: string
  /** 「月・水曜日の15:00〜16:00に、「生活介護」と「家事援助」が重なっています」 */
  readonly says: string
}

/**
 * 重なり
 *
 * What of the list lies at one time on one day, between two days (both included); a night reaches into the next
 * day. Only what has a beginning and an end has a time.
 */
export const overlaps = (
  items: readonly Recurring[],
  from: AnyDay,
  to: AnyDay,
  holidays: Holidays,
  firstDay: AnyDay = from,
): readonly Overlap[] => overlapsOf(occurrences(items, from, to, holidays, firstDay))

/** The same, of days that are known already. */
export const overlapsOf = (dated: readonly Occurrence[]): readonly Overlap[] => {
  const spans = dated
    .flatMap((one) => spanOf(one))
    .sort((a, b) => a.start - b.start || a.one.index - b.one.index)
  const pairs = new Map<number, { first: Meeting; days: string[] }>()
  let open: Span[] = []
  for (const span of spans) {
    open = open.filter(({ end }) => end > span.start)
    for (const other of open) {
      const [a, b] = other.one.index < span.one.index ? [other, span] : [span, other]
      if (a.one.index === b.one.index) continue
      const key = a.one.index * manyRows + b.one.index
      const pair = pairs.get(key) ?? { first: { a, b, from: span, end: Math.min(a.end, b.end) }, days: [] }
      if (pair.days.at(-1) !== span.one.day) pair.days.push(span.one.day)
      pairs.set(key, pair)
    }
    open.push(span)
  }
  return [...pairs.values()].map(overlapOf).sort((a, b) => a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1])
}

const manyRows = 100_000

type Span = { start: number; end: number; one: Occurrence }
type Meeting = { a: Span; b: Span; from: Span; end: number }

const wholeDay = 24 * 60

const spanOf = (one: Occurrence): Span[] => {
  if (one.from === null || !one.minutes) return []
  const [hours = 0, minutes = 0] = one.from.split(':').map(Number)
  const start = dayNumber(one.day) * wholeDay + hours * 60 + minutes
  return [{ start, end: start + one.minutes, one }]
}

const overlapOf = ({ first: { a, b, from, end }, days }: { first: Meeting; days: string[] }): Overlap => {
  const [begins, ends] = [timeOf(from.start), timeOf(end)]
  const rarely =
    days.length > 1 &&
    a.one.day === b.one.day &&
    days.every((day) => [a, b].some(({ one }) => isHoliday(one.item, day)))
  const when = `${daysInWords(days)}${rarely ? 'の祝日' : ''}の${clock(begins)}〜${clock(ends)}`
  return {
    rows: [a.one.index, b.one.index],
    codes: [codeOf(a.one.item), codeOf(b.one.item)],
    ...{ days, from: begins, to: ends },
    says: `${when}に、「${nameOf(a.one.item)}」と「${nameOf(b.one.item)}」が重なっています`,
  }
}

/** What comes on a weekday that is none of its own comes there because the day is a public holiday. */
const isHoliday = ({ repeat }: Recurring, day: string): boolean =>
  repeat.every === '祝日' ||
  ('days' in repeat && !repeat.days.some((name) => name === weekDays[weekdayOf(dayNumber(day))]))

const codeOf = (item: Recurring): string | null => serviceOfKind(item)?.code ?? null

const timeOf = (minute: number): string => {
  const ofDay = ((minute % wholeDay) + wholeDay) % wholeDay
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

/** 「月・水曜日」 of many days, 「令和8年10月3日」 of one. */
const daysInWords = (days: readonly string[]): string => {
  const [only = '', ...others] = days
  if (others.length === 0) return dayWords(only)
  const found = new Set(days.map((day) => weekdayOf(dayNumber(day))))
  return `${weekDays.flatMap((name, at) => (found.has(at) ? name.slice(0, 1) : [])).join('・')}曜日`
}
