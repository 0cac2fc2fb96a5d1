import { fiscalYearOf, monthsOf } from '../../city/kit/fiscal-year.ts'
import { soonestOf } from '../../city/levelling/earliest-of.ts'
import type { LevelAsked, LevelSummary } from '../registers/level-tables.ts'

/** Of what was asked: the day and the months of asking. */
type Of = Pick<LevelAsked, 'on' | 'lead'>

/**
 * もう下げられない月
 *
 * Months (`YYYY-MM`) of a year out of which nobody could come any more on the day of asking: past, or with no month
 * before them that still leaves the time of asking.
 */
export const closedMonths = (months: readonly string[], { on, lead }: Of): readonly string[] => {
  const soonest = soonestOf(on, lead)
  const first = months[0] ?? ''
  return months.filter((month) => month <= (soonest > first ? soonest : first))
}

/** 下げられない月 of a proposal: those that the computing set aside, and those that were over already. */
export const unlowered = ({ months, fixed }: LevelSummary, asked: Of): readonly string[] => {
  const closed = closedMonths(months, asked)
  return months.filter((month) => fixed.includes(month) || closed.includes(month))
}

/** The next fiscal year of which every month still leaves the time of asking. */
export const wholeYear = ({ on, lead }: Of): number => {
  const soonest = soonestOf(on, lead)
  const year = fiscalYearOf(`${soonest}-01`)
  return soonest === monthsOf(year)[0] ? year : year + 1
}
