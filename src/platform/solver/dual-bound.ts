import type { LinearProblem } from '../../city/kit/solve.ts'

/** Below this a reduced price on the wrong side of an open bound is the solver's rounding. */
const rounding = 1e-6

/**
 * 双対による下限
 *
 * What no answer of the linear problem can be better than, reckoned anew from the prices of the rows: whatever the
 * prices are, the sum of each row's and each column's cheapest side is such a bound (weak duality). So the proof does
 * not rest on the solver's word. −∞ where the prices prove nothing.
 */
export const dualBound = (problem: LinearProblem, prices: Float64Array): number => {
  const { cost, least, most, rowLeast, rowMost, starts, columns, values } = problem
  const reduced = Float64Array.from(cost)
  let bound = 0
  for (let row = 0; row < rowLeast.length; row++) {
    const price = prices[row] ?? 0
    if (price === 0) continue
    bound += cheapest(price, rowLeast[row] ?? 0, rowMost[row] ?? 0)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0
      reduced[column] = (reduced[column] ?? 0) - price * (values[at] ?? 0)
    }
  }
  for (let column = 0; column < cost.length; column++)
    bound += cheapest(reduced[column] ?? 0, least[column] ?? 0, most[column] ?? 0)
  return bound
}

/** The least of `price` × anything between the two ends. */
const cheapest = (price: number, least: number, most: number): number => {
  const end = price > 0 ? least : most
  if (Number.isFinite(end)) return price * end
  return Math.abs(price) <= rounding ? 0 : Number.NEGATIVE_INFINITY
}
