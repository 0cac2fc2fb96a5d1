import type { LineLabel, SheetLine } from './sheet-lines.ts'
import { plainWords, type SheetView } from './sheet-view.ts'

/** Where a line was found: its row, and the column of each of its labels (null: not there). */
export type FoundLine = { readonly row: number; readonly columns: readonly (number | null)[] }

type Candidate = FoundLine & { readonly score: number }
type State = {
  readonly line: number
  readonly found: Candidate
  readonly sum: number
  readonly before: State | null
}

/**
 * 様式の段の位置
 *
 * The row of each line on a sheet that was read, by its labels: the choice of rows, in the order of the form, that
 * finds the most labels. Rows put in, boxes that grew, and single labels that somebody changed do no harm.
 */
export function findLines(view: SheetView, lines: readonly SheetLine[]): readonly (FoundLine | null)[] {
  const states: State[] = []
  lines.forEach(({ labels }, line) => {
    if (labels.length === 0) return
    const fresh = candidates(view, labels).map((found): State => {
      let before: State | null = null
      for (const state of states)
        if (state.found.row < found.row && state.sum > (before?.sum ?? 0)) before = state
      return { line, found, before, sum: found.score + (before?.sum ?? 0) }
    })
    states.push(...fresh)
  })
  let best: State | null = null
  for (const state of states) if (best === null || state.sum > best.sum) best = state
  const rows: (FoundLine | null)[] = lines.map(() => null)
  for (let state = best; state !== null; state = state.before) rows[state.line] = state.found
  return rows
}

/** The rows in which at least half of the labels stand, in their order. */
function candidates(view: SheetView, labels: readonly LineLabel[]): Candidate[] {
  const wanted = labels.map(({ text }) => plainWords(text))
  const found: Candidate[] = []
  for (let row = 0; row < view.rows; row++) {
    const words = view.words(row)
    if (words.length === 0) continue
    let after = -1
    const columns = wanted.map((text) => {
      const column = words.find((one) => one.column > after && one.text === text)?.column ?? null
      if (column !== null) after = column
      return column
    })
    const hits = columns.filter((column) => column !== null).length
    if (hits === 0 || hits * 2 < wanted.length) continue
    const exact = columns.filter(
      (column, at) => column === labels[at]?.column && view.extent(row, column).columns === labels[at]?.span,
    ).length
    found.push({ row, columns, score: hits + exact / (2 * wanted.length) })
  }
  return found
}
