/**
 * 暦の日
 *
 * Days as numbers, counted from 1970-01-01, so that weeks can be stepped through. Without Temporal: this runs in
 * the browsers of offices and telephones too, and not all of them have it.
 */
const dayLength = 86_400_000

export const dayNumber = (day: string): number => {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, dayOfMonth) / dayLength
}

export const dayOfNumber = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)

/** 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** Weeks begin on Monday, as the columns of the forms do. */
export const weekOf = (number: number): number => Math.floor((number + 3) / 7)

/** '2026-02' → 28 */
export const daysInMonth = (month: string): number => {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate()
}

/** '2026-12' and 1 → '2027-01' */
export const monthAfter = (month: string, months: number): string => {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, monthOfYear - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Every month that a span of days touches. */
export const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthAfter(month, 1)) months.push(month)
  return months
}
