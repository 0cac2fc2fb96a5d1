import type { Collected } from './collected.ts'
import type { FoundLine } from './find-lines.ts'
import type { PlacedCell } from './placed-cells.ts'
import { isReadBack, readBox } from './read-box.ts'
import type { LineLabel } from './sheet-lines.ts'
import { type SheetView, textOfCell } from './sheet-view.ts'

type CellsLine = { readonly cells: readonly PlacedCell[]; readonly labels: readonly LineLabel[] }

/** 欄を読む: the boxes of one row of the form, which stand on the sheet's rows from `top` to before `bottom`. */
export function readCells(
  view: SheetView,
  line: CellsLine,
  found: FoundLine | null,
  rows: { readonly top: number; readonly bottom: number },
  collected: Collected,
): void {
  let before = ''
  for (const { cell, column } of line.cells) {
    if (!('box' in cell)) {
      before = cell.label
      continue
    }
    if (!isReadBack(cell)) continue
    const left = column + shiftAt(line.labels, found, column)
    const region = { ...rows, left, right: left + cell.span }
    const at = view.inside(region)
    const place = { view, row: at.row, column: at.column, box: cell.label ?? before ?? cell.box }
    const read = readBox(cell, at.cell)
    if ('value' in read) collected.set(cell.box, read.value, place)
    else collected.wrong(place, textOfCell(at.cell), read.expected, read.mend)
  }
}

/** How far a box was moved by columns that somebody put in: as far as the label next to it at its left. */
export function shiftAt(labels: readonly LineLabel[], found: FoundLine | null, column: number): number {
  const moved = labels.flatMap((label, index) => {
    const at = found?.columns[index]
    return at === null || at === undefined ? [] : [{ column: label.column, shift: at - label.column }]
  })
  const left = moved.filter((one) => one.column <= column).at(-1)
  return (left ?? moved[0])?.shift ?? 0
}

/** How many of the sheet's rows the boxes of one row of the form take, told by the cells that are one. */
export function rowsTaken(view: SheetView, line: CellsLine, found: FoundLine | null, top: number): number {
  return Math.max(
    1,
    ...line.cells.map(({ column, rows }) =>
      rows > 1 ? 1 : view.extent(top, column + shiftAt(line.labels, found, column)).rows,
    ),
  )
}
