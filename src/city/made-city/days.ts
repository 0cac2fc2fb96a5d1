import { endOfWholeMonths } from '../../law/texts/end-of-whole-months.ts'

/** A day as a number: days since 1970-01-01, so that thousands of periods are reckoned without an object each. */
export type DayNumber = number

const dayLength = 86_400_000
const written = new Map<DayNumber, string>()

export const dayOf = (iso: string): DayNumber => Date.parse(`${iso}T00:00:00Z`) / dayLength

export const isoOf = (day: DayNumber): string => {
  const known = written.get(day)
  if (known !== undefined) return known
  const made = new Date(day * dayLength).toISOString().slice(0, 10)
  written.set(day, made)
  return made
}

/** The fiscal year in which a day lies. */
export const fiscalYearAt = (day: DayNumber): number => {
  const iso = isoOf(day)
  const year = Number(iso.slice(0, 4))
  return iso.slice(5, 7) < '04' ? year - 1 : year
}

export const firstOfMonth = (day: DayNumber): DayNumber => day - Number(isoOf(day).slice(8)) + 1

/** The same day of the month `months` later (or earlier), or the last of a shorter month. */
export const addMonths = (day: DayNumber, months: number): DayNumber => {
  const date = new Date(day * dayLength)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / dayLength
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0) / dayLength
  return Math.min(first + date.getUTCDate() - 1, last)
}

const ends = new Map<number, DayNumber>()

/** The last day of a period of whole months, by the rule of the grant period. */
export const endAfter = (start: DayNumber, months: number): DayNumber => {
  const key = start * 64 + months
  const known = ends.get(key)
  if (known !== undefined) return known
  const made = dayOf(endOfWholeMonths(Temporal.PlainDate.from(isoOf(start)), months).toString())
  ends.set(key, made)
  return made
}
