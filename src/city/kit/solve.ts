/**
 * 最適化の問題
 *
 * A linear problem to be made as small as possible, in columns (what is chosen) and rows (what must hold). Rows are
 * kept one after the other: row `r` has the terms `starts[r]` to `starts[r + 1]` of `columns` and `values`.
 */
export type LinearProblem = {
  readonly cost: Float64Array
  readonly least: Float64Array
  readonly most: Float64Array
  /** Columns that must be whole numbers; none where the corner of the problem is whole by itself. */
  readonly whole: readonly number[]
  readonly rowLeast: Float64Array
  readonly rowMost: Float64Array
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

export type Solved =
  | {
      readonly found: true
      readonly objective: number
      /** No answer can be better than this, as it was reckoned: with the rounding of its sums, never smoothed. */
      readonly bound: number
      /** (objective − bound) ÷ |objective|. Whether that is a proof is for whoever knows the unit of the costs. */
      readonly gap: number
      readonly values: Float64Array
      /** What a unit of each row is worth; null where columns must be whole. */
      readonly prices: Float64Array | null
    }
  | { readonly found: false; readonly why: '答えがない' | '時間切れ' }

/** The port of the solver: platform carries it out beside the site's own work. `seconds` is the longest it may take. */
export type Solve = (problem: LinearProblem, seconds: number) => Promise<Solved>
