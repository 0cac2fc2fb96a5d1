import { japaneseMonth } from '../../law/calendar/japanese-date.ts'

/** 「令和8年度」: named by the era of its autumn. */
export const yearName = (year: number): string =>
  japaneseMonth(Temporal.PlainYearMonth.from({ year, month: 10 })).replace(/年.*$/, '年度')
