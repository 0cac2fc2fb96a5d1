import { writtenDate } from './written-date.ts'

/** 文書番号: 「令和8年度 第12号」 of the fiscal year that begins in April of `year`. */
export const documentNumber = (year: number, serial: number): string =>
  `${writtenDate(`${year}-04-01`).split('年')[0]}年度 第${serial}号`
