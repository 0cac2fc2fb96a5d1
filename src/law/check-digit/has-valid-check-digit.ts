import { checkDigit } from './check-digit.ts'

/**
 * 検証番号が合うか
 *
 * False also for anything that is not at least two ASCII digits. A municipality sets certificate numbers
 * itself, so a mismatch there is a reason to ask again, never a reason to refuse.
 */
export function hasValidCheckDigit(number: string): boolean {
  return /^\d{2,}$/.test(number) && checkDigit(number.slice(0, -1)) === number.slice(-1)
}
