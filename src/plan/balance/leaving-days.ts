import { staysByDay } from '../../law/texts/stays-by-day.ts'
import { dayNumber, dayOfNumber } from '../week/calendar-days.ts'
import type { Occurrence } from '../week/occurrences.ts'

export const dayBefore = (day: string): string => dayOfNumber(dayNumber(day) - 1)

/**
 * 帰る日
 *
 * How many days of a month are only the end of a stay over night: the days that count or not, as one reads the
 * counting of stays. 0 for what is not stayed at.
 */
export const leavingDays = (code: string | null, month: string, dated: readonly Occurrence[]): number => {
  if (code === null || !staysByDay.codes.includes(code)) return 0
  const begun = new Set(dated.map(({ day }) => day))
  const ends = dated.filter(isOverNight).map(({ day }) => dayOfNumber(dayNumber(day) + 1))
  return new Set(ends.filter((day) => day.startsWith(month) && !begun.has(day))).size
}

const isOverNight = ({ from, to }: Occurrence): boolean => from !== null && to !== null && to <= from
