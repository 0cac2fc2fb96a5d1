import type { Mismatch } from '../kit/provision.ts'

/** 計画相談支援の始まった月 */
export const regimeStart = Temporal.PlainYearMonth.from('2012-04')

/** Far longer than any grant (three years and the rest of a month), so that no answer grows without end. */
export const longestMonths = 120

/** 期間の食いちがい: a period that ends before it begins, or that no grant has. */
export function periodMismatches(first: Temporal.PlainYearMonth, last: Temporal.PlainYearMonth): Mismatch[] {
  if (Temporal.PlainYearMonth.compare(first, regimeStart) < 0)
    return [{ field: 'first', expected: `制度の始まった ${regimeStart} 以後の月を入れてください` }]
  const months = first.until(last, { largestUnit: 'months' }).months + 1
  if (months < 1) return [{ field: 'last', expected: `${first} 以後の月を入れてください` }]
  return months > longestMonths
    ? [{ field: 'last', expected: `期間は${longestMonths}か月までにしてください` }]
    : []
}
