import type { Repeat } from '../week/recurring.ts'
import { type WeekDay, weekDays } from '../week/week-days.ts'

export const icalDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** くり返しの規則 (RRULE) without its end; null where it comes on named days only, or on none. */
export const ruleOf = (repeat: Repeat): Readonly<Record<string, unknown>> | null => {
  switch (repeat.every) {
    case '毎週':
      return { freq: 'WEEKLY', byday: repeat.days.map(icalDay) }
    case '隔週':
      return { freq: 'WEEKLY', interval: 2, byday: repeat.days.map(icalDay), wkst: 'MO' }
    case '第何':
      return {
        freq: 'MONTHLY',
        byday: repeat.nth.flatMap((nth) => repeat.days.map((day) => `${nth}${icalDay(day)}`)),
      }
    case '毎月の日':
      return { freq: 'MONTHLY', bymonthday: [...repeat.dates] }
    default:
      return null
  }
}

const icalDay = (day: WeekDay): string => icalDays[weekDays.indexOf(day)] ?? 'MO'
