import { recurringOfBesideRow } from '../../plan/week/recurring-of.ts'
import { whenText } from '../../plan/week/recurring-text.ts'
import type { BesideRow } from '../../plan/week/week-row.ts'

/**
 * 頻度・量のことば
 *
 * The writer's own words about how often and how much, behind what the row says by itself of its days and times; what
 * both say is said once.
 */
export function besideAmount(row: BesideRow): string {
  const when = whenText(recurringOfBesideRow(row))
  const own = row.amount ?? ''
  if (when === '' || own.includes(when)) return own
  return own === '' || when.includes(own) ? when : `${when}　${own}`
}
