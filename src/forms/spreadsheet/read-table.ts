import type { Box, TableBand } from '../kit/form-definition.ts'
import type { Collected, Place, ReadRow } from './collected.ts'
import type { ReadCell } from './page.ts'
import { isReadBack, readBox } from './read-box.ts'
import { isBlank, type SheetView, textOfCell } from './sheet-view.ts'

type Column = { readonly column: TableBand['columns'][number]; readonly left: number; readonly right: number }

/**
 * 表を読む
 *
 * The rows of a table between two rows of the sheet. A row of the table is what the cells that are one say it is;
 * one that somebody put in by hand is a single row, whose cells may hold several boxes in lines.
 */
export function readTable(
  view: SheetView,
  band: TableBand,
  columns: readonly Column[],
  rows: { readonly top: number; readonly bottom: number },
  collected: Collected,
): ReadRow[] {
  const read: ReadRow[] = []
  for (let top = rows.top; top < rows.bottom; ) {
    const height = Math.max(1, Math.min(rowHeight(view, columns, top), rows.bottom - top))
    const row = readRow(view, band, columns, { top, bottom: top + height }, collected)
    if (row !== null) read.push(row)
    top += height
  }
  return read
}

function rowHeight(view: SheetView, columns: readonly Column[], top: number): number {
  const lines = Math.max(...columns.map(({ column }) => column.lines.length))
  const single = columns.filter(({ column }) => column.lines.length === 1)
  if (!view.isMerged) return lines
  const told = lines > 1 && single.length > 0 ? single : columns
  return Math.max(
    ...told.map(({ column, left }) =>
      column.lines.reduce((sum) => sum + view.extent(top + sum, left).rows, 0),
    ),
  )
}

function readRow(
  view: SheetView,
  band: TableBand,
  columns: readonly Column[],
  rows: { readonly top: number; readonly bottom: number },
  collected: Collected,
): ReadRow | null {
  const values: Record<string, unknown> = {}
  const places = new Map<string, Place>()
  const wrongs: (() => void)[] = []
  let isWritten = false
  for (const one of columns) {
    const parts = partsOf(view, one, rows)
    one.column.lines.forEach((box, line) => {
      if (!isReadBack(box)) return
      const part = parts[line] ?? { cell: null, row: rows.top, column: one.left }
      const place = { view, row: part.row, column: part.column, box: box.label ?? one.column.label }
      const read = readBox(box, part.cell, band.of)
      places.set(box.box, place)
      if (!('value' in read)) {
        isWritten = true
        wrongs.push(() => collected.wrong(place, textOfCell(part.cell), read.expected, read.mend))
      } else {
        values[box.box] = read.value
        if (isSomething(box, read.value)) isWritten = true
      }
    })
  }
  if (!isWritten) return null
  for (const wrong of wrongs) wrong()
  if (band.where !== undefined && (values[band.where.field] ?? null) === null)
    values[band.where.field] = band.where.is[0] ?? null
  return { values, places }
}

/** An open box of a blank row is no row. */
const isSomething = (box: Box, value: unknown): boolean =>
  box.as === 'tick' ? value === true : Array.isArray(value) ? value.length > 0 : value !== null

type Part = { readonly cell: ReadCell; readonly row: number; readonly column: number }

/** What stands in a column for each of its boxes. */
function partsOf(
  view: SheetView,
  { column, left, right }: Column,
  rows: { readonly top: number; readonly bottom: number },
): Part[] {
  const count = column.lines.length
  const tops: number[] = []
  for (let row = rows.top; row < rows.bottom; row += view.extent(row, left).rows) tops.push(row)
  if (tops.length >= count) {
    return column.lines.map((_, line) => {
      const top = tops[line] ?? rows.top
      const bottom = line === count - 1 ? rows.bottom : (tops[line + 1] ?? rows.bottom)
      return view.inside({ top, bottom, left, right })
    })
  }
  const whole = view.inside({ ...rows, left, right })
  if (isBlank(whole.cell)) return []
  // The first line is the first box, the last line the last one, and all between them one text.
  const lines = textOfCell(whole.cell).split('\n')
  const texts =
    lines.length <= count
      ? lines
      : [...lines.slice(0, count - 2), lines.slice(count - 2, -1).join('\n'), lines.at(-1) ?? '']
  return texts.map((cell) => ({ ...whole, cell }))
}
