import { monthsOf } from '../kit/fiscal-year.ts'
import type { Solve } from '../kit/solve.ts'
import { movesOf, sumsOf } from './dealt-of.ts'
import { greedy } from './greedy.ts'
import { groupsOf } from './groups.ts'
import type { LevelAsk, LevelProposal, LevelStep } from './level-types.ts'
import { topOf } from './lowest-peak.ts'
import { peakUnderLimits } from './peak-under-limits.ts'

/** Milliseconds of some clock, and the longest that one problem may take. */
export type LevelMeans = { readonly now?: () => number; readonly seconds?: number }

/**
 * 更新時期の分散化
 *
 * Proposes which periods end earlier, so that the year is as even as it can be with the fewest and smallest changes.
 * In this order: the lowest peak; the fewest persons above the limit of their office; the fewest months moved; the
 * fewest persons moved. Nobody's period becomes longer, no month of an office gets worse than the greater of the limit
 * and what it is today, and every answer comes with what no answer can be better than.
 *
 * Where the time is over before an answer is proven, what the hand method finds is proposed, and said to be unproven.
 */
export const level = async (
  ask: LevelAsk,
  solve: Solve,
  { now = () => 0, seconds = 20 }: LevelMeans = {},
): Promise<LevelProposal> => {
  const steps: LevelStep[] = []
  let last = now()
  const took = (name: string): void => {
    const at = now()
    steps.push({ name, ms: Math.round((at - last) * 10) / 10 })
    last = at
  }
  const { officeMost } = ask
  const months = monthsOf(ask.year)
  const groups = groupsOf(ask)
  const before = months.map((_, month) =>
    groups.reduce((sum, { from, ids }) => sum + (from === month ? ids.length : 0), 0),
  )
  const today = groups.map(({ from, ids }) => months.map((_, month) => (month === from ? ids.length : 0)))
  took('まとめる')
  const found = await peakUnderLimits(groups, before, officeMost, solve, { seconds, took })
  const { fixed, top, peak, witness, least } = found
  const plain = greedy(groups, before, fixed, officeMost)
  const bySteps = sumsOf(groups, plain, officeMost)
  took('手でする方法')
  const dealt = least?.dealt ?? (found.isTimeOut ? plain : today)
  const sums = sumsOf(groups, dealt, officeMost)
  const proven = !found.isTimeOut && (least === null || least.proven) && topOf(sums.after, fixed) === peak
  const bound = least?.months ?? 0
  const named = (month: number) => months[month] ?? ''
  const proposal = {
    ...{ months, moves: movesOf(groups, dealt, months), before, after: sums.after },
    fixed: [...fixed].sort((a, b) => a - b).map(named),
    peak: {
      ...{ before: top, after: topOf(sums.after, fixed), bound: peak },
      witness: witness && { months: witness.months.map(named), people: witness.people },
    },
    officeExcess:
      officeMost === null
        ? null
        : {
            before: sumsOf(groups, today, officeMost).excess,
            after: sums.excess,
            bound: least?.excess ?? (proven ? sums.excess : 0),
          },
    moved: { persons: sums.persons, months: sums.months, bound },
    gap: proven ? 0 : (least?.gap ?? (sums.months - bound) / Math.max(1, sums.months)),
    proven,
    greedy: {
      ...{ peak: topOf(bySteps.after, fixed), persons: bySteps.persons, months: bySteps.months },
      excess: bySteps.excess,
    },
    size: { groups: groups.length, columns: least?.size.columns ?? 0, rows: least?.size.rows ?? 0 },
  }
  took('人に割り当てる')
  return { ...proposal, steps }
}
