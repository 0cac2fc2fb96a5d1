import type { Highs, Model } from 'highs'
import type { LinearProblem, Solved } from '../../city/kit/solve.ts'
import { dualBound } from './dual-bound.ts'

/** Value of `primal_solution_status` for an answer that keeps every row. */
const keepsAll = 2

/**
 * Solves one problem by HiGHS; blocks the thread until it is solved or `seconds` are over. An answer that was found
 * in time but not proven comes with its bound and gap. Throws where the problem is not well posed, such as one that
 * could be made smaller without end.
 */
export const solveProblem = (highs: Highs, problem: LinearProblem, seconds: number): Solved =>
  highs.withModel<Solved>(modelOf(problem), (model): Solved => {
    const { modelStatus: status } = highs.constants
    // No gap is left on purpose: an answer that is called proven is the best one.
    model.options.set({ time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0 })
    let ended = model.run().modelStatus
    if (ended === status.unboundedOrInfeasible) {
      model.options.set({ presolve: 'off' })
      ended = model.run().modelStatus
    }
    if (ended === status.infeasible) return { found: false, why: '答えがない' }
    const isDone = ended === status.optimal || ended === status.empty
    if (!isDone && ended !== status.timeLimit) throw new Error(`the solver ended with status ${ended}`)
    if (!isDone && (problem.whole.length === 0 || model.info.get('primal_solution_status') !== keepsAll))
      return { found: false, why: '時間切れ' }
    return answerOf(model, problem)
  })

const answerOf = (model: Model, problem: LinearProblem): Solved => {
  const { colValue, rowDual } = model.getSolution()
  const values = Float64Array.from(colValue)
  const whole = new Set(problem.whole)
  for (const column of whole) values[column] = Math.round(values[column] ?? 0)
  const objective = values.reduce((sum, value, column) => sum + value * (problem.cost[column] ?? 0), 0)
  const reckoned = whole.size > 0 ? Number(model.info.get('mip_dual_bound')) : dualBound(problem, rowDual)
  const scale = Math.max(1, Math.abs(objective))
  // A bound above the answer can only come of rounding.
  const bound = Math.min(objective, reckoned)
  const prices = whole.size > 0 ? null : Float64Array.from(rowDual)
  return { found: true, objective, bound, gap: (objective - bound) / scale, values, prices }
}

const modelOf = ({ cost, least, most, whole, rowLeast, rowMost, ...rows }: LinearProblem) => {
  const [numCols, numRows] = [cost.length, rowLeast.length]
  const integrality = new Int32Array(numCols)
  for (const column of whole) integrality[column] = 1
  const { starts, columns: indices, values } = rows
  return {
    ...{ numCols, numRows, colCost: cost, colLower: least, colUpper: most },
    ...{ rowLower: rowLeast, rowUpper: rowMost },
    matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
    ...(whole.length > 0 ? { integrality } : {}),
  }
}
