import type { Cell, CellsBand } from '../kit/form-definition.ts'

/** A cell of a band with its first column; `rows` counts the band's rows that it takes. */
export type PlacedCell = {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly rows: number
}

/** 欄の位置: the cells of a band in the column grid, beside the labels that reach down from rows above. */
export function placedCells({ rows }: CellsBand): readonly PlacedCell[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column++
      const placed = { cell, row, column, rows: 'rows' in cell ? Math.min(cell.rows, rows.length - row) : 1 }
      for (let below = 1; below < placed.rows; below++)
        for (let at = 0; at < cell.span; at++) taken.add(`${row + below} ${column + at}`)
      column += cell.span
      return placed
    })
  })
}
