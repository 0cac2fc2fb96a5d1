import { writtenDay } from './day-field.ts'
import { writtenMonth } from './plan-content-month-field.ts'

/**
 * Days and months of a ruling (2026-05-01, 2026-05, 2026年5月1日) as Japanese screens and papers write them. Where a
 * rule sets an ISO day apart by spaces, they go.
 */
export const writtenDays = (text: string): string =>
  text
    .replaceAll(iso, (_, found: string) =>
      found.length === month.length ? writtenMonth(found) : writtenDay(found),
    )
    .replaceAll(western, (_, year: string, monthOfYear: string, day: string | undefined) => {
      const found = [year, monthOfYear.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
      return found.length === month.length ? writtenMonth(found) : writtenDay(found)
    })

const month = 'YYYY-MM'
const iso = / ?(?<![\d-])(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\d-]) ?/g
const western = /(?<!\d)(\d{4})年(1[0-2]|[1-9])月(?:(3[01]|[12]\d|[1-9])日)?/g
