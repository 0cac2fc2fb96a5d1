import type { LinearProblem } from '../kit/solve.ts'

/** Prices of a flow are whole numbers: what is less than this is the solver's rounding. */
const rounding = 1e-6

/**
 * いちばん良い答えだけを残す
 *
 * The problem that keeps all best answers of the one before it and no other, and makes `cost` as small as possible
 * among them. By the prices of a best answer: a row that has a price is kept at its end, and a column whose reduced
 * price is not nothing stays at its cheaper end (complementary slackness). No row is added, so that the corners of a
 * flow stay whole.
 */
export const bestFace = (
  problem: LinearProblem,
  prices: Float64Array,
  cost: readonly number[],
): LinearProblem => {
  const { starts, columns, values } = problem
  const reduced = Float64Array.from(problem.cost)
  const [rowLeast, rowMost] = [problem.rowLeast.slice(), problem.rowMost.slice()]
  for (let row = 0; row < rowLeast.length; row++) {
    const price = prices[row] ?? 0
    if (Math.abs(price) <= rounding) continue
    if (price > 0) rowMost[row] = rowLeast[row] ?? 0
    else rowLeast[row] = rowMost[row] ?? 0
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0
      reduced[column] = (reduced[column] ?? 0) - price * (values[at] ?? 0)
    }
  }
  const [least, most] = [problem.least.slice(), problem.most.slice()]
  for (const [column, price] of reduced.entries()) {
    if (Math.abs(price) <= rounding) continue
    if (price > 0) most[column] = least[column] ?? 0
    else least[column] = most[column] ?? 0
  }
  return { ...problem, cost: Float64Array.from(cost), least, most, rowLeast, rowMost }
}
