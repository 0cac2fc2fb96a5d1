import { eraYear } from './era-year.ts'
import type { Era } from './eras.ts'

/** 日付の和暦表記: '令和6年5月1日', '令和元年5月1日'. */
export function japaneseDate(day: Temporal.PlainDate, known?: readonly Era[]): string {
  const { era, year } = eraYear(day, known)
  return `${era.name}${year}年${day.month}月${day.day}日`
}

/** 年月の和暦表記: '令和6年5月'. A month in which the era changes is named by its last day's era. */
export function japaneseMonth(month: Temporal.PlainYearMonth): string {
  const { era, year } = eraYear(month.toPlainDate({ day: month.daysInMonth }))
  return `${era.name}${year}年${month.month}月`
}

/** 短い日付: 'R6.5.1' for narrow columns; the first year of an era is 1 here ('R1.5.1'). */
export function shortDate(day: Temporal.PlainDate, known?: readonly Era[]): string {
  const { era, year } = eraYear(day, known)
  return `${era.letter}${year === '元' ? '1' : year}.${day.month}.${day.day}`
}
