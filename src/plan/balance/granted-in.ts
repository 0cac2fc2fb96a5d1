import { dayCeilingUnit, daysOff } from '../../law/grant-amount/day-ceiling-table.ts'
import { daysInMonth } from '../week/calendar-days.ts'
import type { Granted } from './balance-law.ts'

export type Counted = '時間' | '日' | '回'

/** 何を数えるか: null where a week says nothing about the unit (月, 単位/月, 市町村の定めによる). */
export const countedIn = (unit: string): Counted | null => {
  if (unit === '時間/月') return '時間'
  if (unit === '回/月') return '回'
  return unit === '日/月' || unit === '当該月の日数' || unit === dayCeilingUnit ? '日' : null
}

/** Whether some day of the month is a day of the grant. */
export const reaches = ({ from, until }: Granted, month: string): boolean =>
  (from === undefined || from.slice(0, 7) <= month) && (until === undefined || until.slice(0, 7) >= month)

/** その月の支給量: hours, days or rides; null where it is not known or the grant does not reach the month. */
export const grantedIn = (grant: Granted, month: string): number | null => {
  const { unit, amount } = grant
  if (!reaches(grant, month)) return null
  if (unit === '当該月の日数') return daysInMonth(month)
  if (unit === dayCeilingUnit) return daysInMonth(month) - daysOff
  return countedIn(unit) === null ? null : amount
}
