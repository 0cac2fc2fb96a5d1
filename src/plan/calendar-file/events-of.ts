import { dayNumber, dayOfNumber } from '../week/calendar-days.ts'
import { lengthOf } from '../week/length-of.ts'
import { type Holidays, occurrences } from '../week/occurrences.ts'
import type { Recurring } from '../week/recurring.ts'
import { recurringText } from '../week/recurring-text.ts'
import {
  dayProperty,
  type JComponent,
  type JProperty,
  partName,
  placeName,
  rowName,
  textProperty,
  timeProperty,
  whenName,
} from './jcal.ts'
import { ruleOf } from './rule-of.ts'
import { summaryOf } from './summary-of.ts'
import { whenOf } from './when-of.ts'

/** What a file is written for: ISO days, both included; `stamp` an instant; `firstDay` as in `occurrences`. */
export type CalendarSpan = {
  readonly from: string
  readonly to: string
  readonly holidays: Holidays
  readonly firstDay: string
  readonly stamp: string
  readonly isPrivate: boolean
}

export type Placed = { readonly item: Recurring; readonly place: number; readonly uid: string }

/**
 * 一つの予定の部品
 *
 * What comes by a rule is one event with its rule, without the public holidays on which it rests. What comes on
 * public holidays besides is an event a day: calendars in use leave out lists of dates (RDATE). What has no day
 * (月1回, 年2回, words) is no event: a calendar shows nothing that is on no day, and on any day we choose it would be
 * an appointment that nobody made.
 */
export const eventsOf = (placed: Placed, span: CalendarSpan): readonly JComponent[] => {
  const { item } = placed
  const rule = ruleOf(item.repeat)
  if (item.repeat.every === '一回') return [eventOf(placed, span, item.repeat.on, [], 'row')]
  const noHolidays = { ...span.holidays, days: [] }
  const byRule = new Set(daysOf({ ...item, holiday: null }, span, noHolidays))
  const days = daysOf(item, span, span.holidays)
  const [first] = rule ? days.filter((day) => byRule.has(day)) : []
  const besides = days.filter((day) => !byRule.has(day))
  const dayEvents = besides.map((day, at) => eventOf(placed, span, day, [], first || at > 0 ? day : 'row'))
  if (first === undefined) return dayEvents
  const off = [...byRule].filter((day) => day > first && !days.includes(day))
  const until: unknown = item.from === null ? span.to : endOfDay(span.to)
  const lines: JProperty[] = [
    ['rrule', {}, 'recur', { ...rule, until }],
    ...off.map((day) => startOf('exdate', item, day)),
  ]
  return [eventOf(placed, span, first, lines, 'row'), ...dayEvents]
}

const daysOf = (item: Recurring, { from, to, firstDay }: CalendarSpan, holidays: Holidays): string[] =>
  occurrences([item], from, to, holidays, firstDay).map(({ day }) => day)

/** The last second of a day in Japan, in the time of the world, as a rule's end must be. */
const endOfDay = (day: string): string => `${day}T14:59:59Z`

const startOf = (name: string, { from }: Recurring, day: string): JProperty =>
  from === null ? dayProperty(name, day) : timeProperty(name, day, from)

const endOf = (item: Recurring, day: string): JProperty[] => {
  const minutes = lengthOf(item)
  if (item.from === null || minutes === null) return []
  const [hour = 0, minute = 0] = item.from.split(':').map(Number)
  const end = dayNumber(day) * 1440 + hour * 60 + minute + minutes
  const time = [Math.floor((end % 1440) / 60), end % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  return [timeProperty('dtend', dayOfNumber(Math.floor(end / 1440)), time)]
}

/** `part`: 'row' on the event that stands for the whole item, else the day that makes it another event. */
const eventOf = (
  placed: Placed,
  span: CalendarSpan,
  day: string,
  lines: readonly JProperty[],
  part: string,
): JComponent => {
  const { item, uid } = placed
  const when = [startOf('dtstart', item, day), ...endOf(item, day), ...lines]
  const partLines = span.isPrivate ? [] : [textProperty(partName, uid)]
  const own = part === 'row' ? rowLines(placed, span, when) : partLines
  const isTimed = item.from !== null
  return component(part === 'row' ? uid : `${part}-${uid}`, span, when, item, isTimed, own)
}

const component = (
  uid: string,
  { stamp, isPrivate }: CalendarSpan,
  when: readonly JProperty[],
  item: Recurring,
  isTimed: boolean,
  own: readonly JProperty[],
): JComponent => [
  'vevent',
  [
    textProperty('uid', uid),
    ['dtstamp', {}, 'date-time', stamp],
    ...when,
    textProperty('summary', summaryOf(item, isPrivate)),
    ...(isPrivate ? [textProperty('class', 'PRIVATE')] : [textProperty('description', recurringText(item))]),
    textProperty('transp', isTimed ? 'OPAQUE' : 'TRANSPARENT'),
    ...own,
  ],
  [],
]

const rowLines = (
  { item, place }: Placed,
  { isPrivate }: CalendarSpan,
  when: readonly JProperty[],
): JProperty[] =>
  isPrivate
    ? []
    : [
        textProperty(rowName, recurringText(item)),
        textProperty(placeName, String(place)),
        textProperty(whenName, whenOf(when)),
      ]
