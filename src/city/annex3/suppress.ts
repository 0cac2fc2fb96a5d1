import { bestExchange, type Exchange, touchedBy } from './best-exchange.ts'

/** A printed row: the kinds of people (leaves) whose numbers it sums. */
export type SumRow = ReadonlySet<number>

export type Suppressed = {
  /** By row, then by month; the last column is the sum of the row. */
  readonly hidden: readonly (readonly boolean[])[]
  /** For every hidden cell (`row:column`) the change of the counts that the printed table does not show. */
  readonly exchanges: ReadonlyMap<string, Exchange>
}

/**
 * 秘匿
 *
 * Hides the cells from one up to `least` − 1, and as many others as it takes that no hidden cell can be computed back
 * from what is printed. Nothing is left to belief: each hidden cell is paired with an exchange, that is other counts of
 * persons, none below zero, for which the table would print the very same cells, with another number under this one.
 * A cell of nobody is never hidden, so a reader may take every hidden cell for one at least; the other counts obey that
 * too. Of the exchanges that would do, the one that hides the smallest numbers is taken.
 *
 * `counts` are by leaf, then by month. What several tables tell together (of a city and of its districts, or of two
 * years) is not looked at.
 */
export const suppress = (
  counts: readonly (readonly number[])[],
  rows: readonly SumRow[],
  least: number,
): Suppressed => {
  const values = rows.map((row) => summed(counts, row))
  const hidden = values.map((row) => row.map((value) => value > 0 && value < least))
  const rowsOf = counts.map((_, leaf) => rows.flatMap((row, index) => (row.has(leaf) ? [index] : [])))
  const exchanges = new Map<string, Exchange>()
  for (const [row, cells] of values.entries())
    for (const column of cells.keys()) {
      const given = values[row]?.[column] ?? 0
      if (given === 0 || given >= least || exchanges.has(`${row}:${column}`)) continue
      const own = rows[row] ?? new Set<number>()
      const exchange = bestExchange({ counts, values, rowsOf, hidden }, own, column)
      for (const cell of touchedBy(exchange, rowsOf, counts[0]?.length ?? 0)) {
        const line = hidden[cell.row]
        if (line) line[cell.column] = true
        const key = `${cell.row}:${cell.column}`
        // The same exchange turns every cell that it touches, so these need none of their own.
        if (!exchanges.has(key)) exchanges.set(key, exchange)
      }
    }
  return { hidden, exchanges }
}

/** The printed cells of a row: its months, and their sum. */
const summed = (counts: readonly (readonly number[])[], row: SumRow): readonly number[] => {
  const months = (counts[0] ?? []).map((_, month) =>
    [...row].reduce((sum, leaf) => sum + (counts[leaf]?.[month] ?? 0), 0),
  )
  return [...months, months.reduce((sum, one) => sum + one, 0)]
}
