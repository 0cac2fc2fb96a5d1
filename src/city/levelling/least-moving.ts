import type { Solve, Solved } from '../kit/solve.ts'
import type { Dealt } from './greedy.ts'
import type { Group } from './groups.ts'
import { type LevelProblem, levelProblem } from './level-problem.ts'

/** `months` and `excess` are bounds: no answer under the caps has fewer. */
export type LeastMoving = {
  readonly dealt: Dealt
  readonly proven: boolean
  readonly gap: number
  readonly months: number
  readonly excess: number
  readonly size: { readonly columns: number; readonly rows: number }
}

export type Room = { readonly caps: readonly number[]; readonly officeMost: number | null }

/**
 * いちばん少なく動かす
 *
 * Under the caps: the fewest persons above the limit of their office, then the fewest months moved, then the fewest
 * persons moved. One cost says all three, since each outweighs whatever may become of those behind it: a month weighs
 * more than moving everybody, a person above a limit more than all months between the least and the most that the
 * caps let be moved.
 */
export const leastMoving = async (
  groups: readonly Group[],
  { caps, officeMost }: Room,
  solve: Solve,
  seconds: number,
): Promise<LeastMoving | 'no answer' | 'no time'> => {
  const people = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const month = people + 1
  const range = monthsUnder(groups, caps)
  const over = (range.most - range.least + 1) * month
  const posed = levelProblem(groups, caps, officeMost, { of: '動かす月', month, excess: over })
  const solved = await inWholes(posed, solve, seconds)
  if (!solved.found) return solved.why === '答えがない' ? 'no answer' : 'no time'
  const { objective } = solved
  // All costs are whole numbers, and so is every answer's sum.
  const bound = Math.ceil(solved.bound - rounding)
  const proven = bound >= Math.round(objective)
  const excess = Math.max(0, Math.ceil((bound - range.most * month - people) / over))
  return {
    dealt: dealtOf(groups, posed, solved.values),
    proven,
    gap: proven ? 0 : solved.gap,
    excess,
    months: Math.max(range.least, Math.floor((bound - overOf(posed, solved.values) * over) / month)),
    size: { columns: posed.problem.cost.length, rows: posed.problem.rowLeast.length },
  }
}

/** What the sums of some hundred thousand numbers may be off by. */
const rounding = 0.1

/**
 * How many months are moved depends on the counts of the months alone; between the counts that are as late and those
 * that are as early as the caps let them be.
 */
const monthsUnder = (groups: readonly Group[], caps: readonly number[]): { least: number; most: number } => {
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

/** The corner of a nested flow is whole; should rounding ever break it, the columns are declared whole. */
const inWholes = async ({ problem }: LevelProblem, solve: Solve, seconds: number): Promise<Solved> => {
  const solved = await solve(problem, seconds)
  if (!solved.found || solved.values.every((value) => Math.abs(value - Math.round(value)) < 1e-6))
    return solved
  return solve({ ...problem, whole: Array.from(problem.cost.keys()) }, seconds)
}

const dealtOf = (groups: readonly Group[], { group, to }: LevelProblem, values: Float64Array): Dealt => {
  const dealt = groups.map(() => Array.from({ length: 12 }, () => 0))
  for (const [column, index] of group.entries()) {
    const row = dealt[index]
    if (row) row[to[column] ?? 0] = Math.round(values[column] ?? 0)
  }
  return dealt
}

/** The columns behind the groups' are those above the limits. */
const overOf = ({ group }: LevelProblem, values: Float64Array): number =>
  Math.round(values.subarray(group.length).reduce((sum, value) => sum + value, 0))
