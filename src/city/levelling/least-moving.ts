import type { Solve, Solved } from '../kit/solve.ts'
import { bestFace } from './best-face.ts'
import type { Dealt } from './greedy.ts'
import type { Group } from './groups.ts'
import { type LevelProblem, levelProblem } from './level-problem.ts'
import { monthsUnder } from './months-under.ts'

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

/** Above this a cost that says three aims at once is too long for the numbers of a machine: its bound would prove nothing. */
const longest = 1e9

/**
 * いちばん少なく動かす
 *
 * Under the caps: the fewest persons above the limit of their office, then the fewest months moved, then the fewest
 * persons moved. In a small city one cost says all three, since each outweighs whatever may become of those behind
 * it; in a large one they are asked one after the other, each among the best answers of those before.
 */
export const leastMoving = async (
  groups: readonly Group[],
  { caps, officeMost }: Room,
  solve: Solve,
  seconds: number,
  most = longest,
): Promise<LeastMoving | 'no answer' | 'no time'> => {
  const people = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const range = monthsUnder(groups, caps)
  const month = people + 1
  const over = (range.most - range.least + 1) * month
  const posed = levelProblem(groups, caps, officeMost, { of: '動かす月', month, excess: over })
  const { group, to, problem } = posed
  const size = { columns: problem.cost.length, rows: problem.rowLeast.length }
  const beyond = problem.most.subarray(group.length).reduce((sum, one) => sum + one, 0)
  const far = group.map((index, column) => (groups[index]?.from ?? 0) - (to[column] ?? 0))
  const none = Array.from(problem.cost.subarray(group.length), () => 0)
  const costs = [
    [...far.map(() => 0), ...none.map(() => 1)],
    [...far, ...none],
    [...far.map((one) => Math.sign(one)), ...none],
  ]
  const isOne = beyond * over + range.most * month + people <= most
  const aims = isOne ? [Array.from(problem.cost)] : beyond > 0 ? costs : costs.slice(1)
  const reached: Reached[] = []
  let now: LevelProblem['problem'] = { ...problem, cost: Float64Array.from(aims[0] ?? []) }
  let found: Found | null = null
  for (const [at, cost] of aims.entries()) {
    if (found !== null) {
      // Whole numbers by force have no prices, so that what is behind them cannot be asked.
      if (found.prices === null || !reached.at(-1)?.proven) break
      now = bestFace(now, found.prices, cost)
    }
    const solved = await inWholes(now, solve, seconds)
    if (!solved.found) {
      if (at === 0) return solved.why === '答えがない' ? 'no answer' : 'no time'
      break
    }
    found = solved
    reached.push(reachedOf(solved))
  }
  if (found === null) return 'no time'
  const proven = reached.length === aims.length && reached.every((one) => one.proven)
  const gap = proven ? 0 : reached.length < aims.length ? 1 : Math.max(...reached.map((one) => one.gap))
  const dealt = dealtOf(groups, posed, found.values)
  const answer = { dealt, proven, gap, size }
  if (!isOne) {
    const [excess, moved] = beyond > 0 ? reached : [nothing, ...reached]
    return {
      ...answer,
      excess: Math.max(0, excess?.bound ?? 0),
      months: Math.max(range.least, moved?.bound ?? 0),
    }
  }
  const bound = reached[0]?.bound ?? 0
  return {
    ...answer,
    excess: Math.max(0, Math.ceil((bound - range.most * month - people) / over)),
    months: Math.max(range.least, Math.floor((bound - overOf(posed, found.values) * over) / month)),
  }
}

type Found = Extract<Solved, { found: true }>
type Reached = { readonly bound: number; readonly proven: boolean; readonly gap: number }
const nothing: Reached = { bound: 0, proven: true, gap: 0 }

/** What the sums of some hundred thousand numbers may be off by. */
const rounding = 0.1

/** All costs are whole numbers, and so is every answer's sum: less than one below it there is none. */
const reachedOf = ({ objective, bound: raw, gap }: Found): Reached => {
  const bound = Math.ceil(raw - rounding)
  const proven = bound >= Math.round(objective)
  return { bound, proven, gap: proven ? 0 : gap }
}

/** The corner of a nested flow is whole; should rounding ever break it, the columns are declared whole. */
const inWholes = async (problem: LevelProblem['problem'], solve: Solve, seconds: number): Promise<Solved> => {
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
