import type { Solve } from '../kit/solve.ts'
import type { Group } from './groups.ts'
import type { HallBound } from './hall.ts'
import { type LeastMoving, leastMoving } from './least-moving.ts'
import { levelProblem } from './level-problem.ts'
import { lowestPeak, topOf } from './lowest-peak.ts'

/** `least` is null where nothing can be lowered, and where the time was over. */
export type PeakFound = {
  readonly fixed: ReadonlySet<number>
  readonly top: number
  readonly peak: number
  readonly witness: HallBound | null
  readonly least: LeastMoving | null
  readonly isTimeOut: boolean
}

type Means = { readonly seconds: number; readonly took: (name: string) => void }

/**
 * 上限のもとでいちばん低い山
 *
 * Begins with Hall's bound, which knows no offices. Only where their limits leave no answer with that peak, the solver
 * is asked for the lowest peak under the limits: its bound, rounded up, is then the peak.
 */
export const peakUnderLimits = async (
  groups: readonly Group[],
  before: readonly number[],
  officeMost: number | null,
  solve: Solve,
  { seconds, took }: Means,
): Promise<PeakFound> => {
  let aside: ReadonlySet<number> = new Set()
  for (;;) {
    const { fixed, top, bound } = lowestPeak(groups, before, aside)
    took('下限（ホール）')
    const late = { fixed, top, peak: bound?.peak ?? top, witness: bound, least: null, isTimeOut: true }
    if (bound === null) return unlowered()
    const tried = await underPeak(bound.peak, fixed)
    if (tried === 'no time') return late
    if (tried !== 'no answer')
      return { fixed, top, peak: bound.peak, witness: bound, least: tried, isTimeOut: false }
    const open = new Set(before.keys().filter((month) => !fixed.has(month)))
    const posed = levelProblem(withoutFull(groups, fixed), capsOf(0, fixed), officeMost, { of: '山', open })
    const lowest = await solve(posed.problem, seconds)
    took('山（事務所の上限つき）')
    if (!lowest.found) return late
    const peak = Math.ceil(lowest.bound - 1e-6)
    if (peak < top) {
      const least = await underPeak(peak, fixed)
      const isTimeOut = typeof least === 'string'
      return { fixed, top, peak, witness: null, least: isTimeOut ? null : least, isTimeOut }
    }
    // The limits hold the peak where it is: its months are set aside as well.
    aside = new Set([...fixed, ...before.keys().filter((month) => before[month] === top)])
  }

  /** No month can be lowered, so that none is set aside; an office above its limit still may be. */
  async function unlowered(): Promise<PeakFound> {
    const none: ReadonlySet<number> = new Set()
    const top = topOf(before, none)
    const least = officeMost === null || top === 0 ? null : await underPeak(top, none)
    const found = { fixed: none, top, peak: top, witness: null }
    return typeof least === 'string'
      ? { ...found, least: null, isTimeOut: true }
      : { ...found, least, isTimeOut: false }
  }

  function capsOf(peak: number, fixed: ReadonlySet<number>): number[] {
    return before.map((held, month) => (fixed.has(month) ? held : peak))
  }

  async function underPeak(peak: number, fixed: ReadonlySet<number>) {
    const least = await leastMoving(
      withoutFull(groups, fixed),
      { caps: capsOf(peak, fixed), officeMost },
      solve,
      seconds,
    )
    took('動かす月')
    return least
  }
}

/** A month set aside that nobody can leave takes in nobody: it is out of reach for all others. */
const withoutFull = (groups: readonly Group[], fixed: ReadonlySet<number>): readonly Group[] => {
  const left = new Set(groups.flatMap(({ from, reach }) => (reach === 1 << from ? [] : [from])))
  const full = [...fixed].filter((month) => !left.has(month))
  return groups.map((group) => ({
    ...group,
    reach: full.reduce((reach, month) => (month === group.from ? reach : reach & ~(1 << month)), group.reach),
  }))
}
