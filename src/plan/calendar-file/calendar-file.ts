import ICAL from 'ical.js'
import type { Holidays } from '../week/occurrences.ts'
import type { Recurring } from '../week/recurring.ts'
import { recurringText } from '../week/recurring-text.ts'
import { type CalendarSpan, eventsOf } from './events-of.ts'
import { type JComponent, type JProperty, rowName, textProperty, zone } from './jcal.ts'
import { summaryOf } from './summary-of.ts'
import { uidOf } from './uid-of.ts'

/**
 * `from`, `to`: ISO days, both included; `firstDay`: the first day of the plan (else `from`). `id` tells plans apart
 * in the numbers of the events; `endOf`: the last day of an item that ends before `to`; `stamp` is the instant of writing ('2026-04-01T00:00:00Z'). `isPrivate`: only the
 * kinds and the times, no names, no words; such a file cannot be read back whole.
 */
export type CalendarFile = {
  readonly items: readonly Recurring[]
  readonly from: string
  readonly to: string
  readonly firstDay?: string
  readonly endOf?: (item: Recurring, place: number) => string | null
  readonly holidays: Holidays
  readonly title: string
  readonly id: string
  readonly stamp: string
  readonly isPrivate?: boolean
}

/** カレンダーのファイル: the week as text/calendar (RFC 5545), for the calendar of a telephone or an office. */
export const calendarFile = (asked: CalendarFile): string => {
  const { items, title, id, isPrivate = false, firstDay = asked.from } = asked
  const span: CalendarSpan = { ...asked, firstDay, isPrivate }
  const seen = new Map<string, number>()
  const lost: JProperty[] = []
  const events = items.flatMap((item, place) => {
    const text = isPrivate ? summaryOf(item, true) : recurringText(item)
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    const to = asked.endOf?.(item, place) ?? span.to
    const found =
      to < span.from
        ? []
        : eventsOf(
            { item, place, uid: uidOf(id, text, before) },
            { ...span, to: to < span.to ? to : span.to },
          )
    // What comes on no day of the span is in no event; the file still knows of it.
    if (found.length === 0 && !isPrivate) lost.push(textProperty(rowName, `${place} ${text}`))
    return found
  })
  const file: JComponent = [
    'vcalendar',
    [
      textProperty('prodid', '-//Hitotsu//Hitotsu//JA'),
      textProperty('version', '2.0'),
      textProperty('calscale', 'GREGORIAN'),
      textProperty('method', 'PUBLISH'),
      // Calendars know these two by their bare names, and take no line of their own in them.
      ['x-wr-calname', {}, 'unknown', isPrivate ? '予定' : title.replace(/\s+/g, ' ')],
      ['x-wr-timezone', {}, 'unknown', zone],
      ...lost,
    ],
    [japaneseTime, ...events],
  ]
  return `${ICAL.stringify(file)}\r\n`
}

const japaneseTime: JComponent = [
  'vtimezone',
  [textProperty('tzid', zone)],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+09:00'],
        ['tzoffsetto', {}, 'utc-offset', '+09:00'],
        textProperty('tzname', 'JST'),
      ],
      [],
    ],
  ],
]
