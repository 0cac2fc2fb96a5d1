import { type Era, eras } from './eras.ts'

/** First day that the Gregorian calendar counts in Japan. */
export const gregorianSince = Temporal.PlainDate.from('1873-01-01')

/**
 * 和暦の年
 *
 * The era of a day, and its year written as people write it ('元', '6'). `known` are the eras that have been
 * named when it is written; the last of them goes on.
 */
export function eraYear(day: Temporal.PlainDate, known: readonly Era[] = eras): { era: Era; year: string } {
  const era = known.findLast(({ first }) => Temporal.PlainDate.compare(first, day) <= 0)
  if (era === undefined || Temporal.PlainDate.compare(day, gregorianSince) < 0) {
    throw new RangeError('no Japanese era is written for a day before 1873-01-01')
  }
  const year = day.year - era.first.year + 1
  return { era, year: year === 1 ? '元' : String(year) }
}
