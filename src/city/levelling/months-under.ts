import type { Group } from './groups.ts'

/**
 * 動かす月数の幅
 *
 * How many months are moved depends on the counts of the months alone; between the counts that are as late and those
 * that are as early as the caps let them be.
 */
export const monthsUnder = (
  groups: readonly Group[],
  caps: readonly number[],
): { readonly least: number; readonly most: number } => {
  const people = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const today = groups.reduce((sum, { from, ids }) => sum + from * ids.length, 0)
  const filled = (months: readonly number[]): number => {
    let left = people
    let sum = 0
    for (const month of months) {
      const here = Math.min(left, caps[month] ?? 0)
      sum += here * month
      left -= here
    }
    return sum
  }
  const months = [...caps.keys()]
  return { least: Math.max(0, today - filled(months.toReversed())), most: today - filled(months) }
}
