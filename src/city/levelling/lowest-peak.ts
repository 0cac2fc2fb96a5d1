import type { Group } from './groups.ts'
import { type HallBound, hallBound } from './hall.ts'

/**
 * 下げられる山
 *
 * The lowest peak of the months that can be lowered. A month that holds the peak and that nothing can relieve, such as
 * the first of the year, is set aside (`fixed`) and the next lower peak is looked at, until one can be lowered or none
 * is left; then `peak` is null.
 */
export type LowestPeak = {
  readonly fixed: ReadonlySet<number>
  readonly top: number
  readonly bound: HallBound | null
}

export const lowestPeak = (
  groups: readonly Group[],
  before: readonly number[],
  start: ReadonlySet<number> = new Set(),
): LowestPeak => {
  const fixed = new Set(start)
  for (;;) {
    const top = topOf(before, fixed)
    if (top === 0) return { fixed, top, bound: null }
    const bound = hallBound(groups, before, fixed)
    if (bound.peak < top) return { fixed, top, bound }
    // Whoever must be within these months fills them: one of them at least is at the peak.
    for (const month of bound.months) if (before[month] === top) fixed.add(month)
  }
}

/** The fullest of the months that are not set aside. */
export const topOf = (counts: readonly number[], fixed: ReadonlySet<number>): number =>
  Math.max(0, ...counts.filter((_, month) => !fixed.has(month)))
