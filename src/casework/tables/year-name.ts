import { japaneseMonth } from '../../law/calendar/japanese-date.ts'

/** 「令和8年度」: named by the era of its autumn, so that a year in which the era changed has one name. */
export const yearName = (year: number): string =>
  japaneseMonth(Temporal.PlainYearMonth.from({ year, month: 10 })).replace(/年.*$/, '年度')

/** 「令和8年10月」 of `2026-10`. */
export const monthName = (month: string): string => japaneseMonth(Temporal.PlainYearMonth.from(month))

/** 「10月」 of `2026-10`. */
export const shortMonth = (month: string): string => `${Number(month.slice(5, 7))}月`
