import { gregorianSince } from '../../law/calendar/era-year.ts'
import { writtenDay } from './day-field.ts'
import { writtenMonth } from './plan-content-month-field.ts'

/**
 * Days and months of a ruling (2026-05-01, 2026-05, 2026年5月1日) as Japanese screens and papers write them. Where a
 * rule sets an ISO day apart by spaces, they go. What is no day of the calendar, or lies before the eras are
 * written, stays as it stands: texts from outside hold numbers that only look like days.
 */
export const writtenDays = (text: string): string =>
  text.replaceAll(iso, asWritten).replaceAll(western, asWritten)

const iso = / ?(?<![\dA-Za-z_./-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\dA-Za-z_/-]|\.\d) ?/g
const western = /(?<![\d.])(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?(?!\d+日)/g

const asWritten = (found: string, ...[year, month, day]: (string | undefined)[]): string => {
  const [y, m, d] = [year, month, day ?? 1].map(Number) as [number, number, number]
  if (y < gregorianSince.year || m < 1 || m > 12) return found
  const ofYear = new Temporal.PlainYearMonth(y, m)
  if (d < 1 || d > ofYear.daysInMonth) return found
  return day === undefined
    ? writtenMonth(ofYear.toString())
    : writtenDay(ofYear.toPlainDate({ day: d }).toString())
}
