import { writtenDate } from '../kit/written-date.ts'
import type { ReadCell, ReadPage } from './page.ts'

export type Region = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}
/** What stands in a region (ends not included), and where it stands. */
export type Found = { readonly cell: ReadCell; readonly row: number; readonly column: number }

/** 読む版面: the cells of a sheet by their place, counted from 0. */
export type SheetView = {
  readonly name: string
  readonly rows: number
  readonly isMerged: boolean
  readonly cell: (row: number, column: number) => ReadCell
  /** Normalised texts of a row with their columns. */
  readonly words: (row: number) => readonly { readonly column: number; readonly text: string }[]
  /** How many rows and columns the cell at a place takes. */
  readonly extent: (row: number, column: number) => { readonly rows: number; readonly columns: number }
  readonly inside: (region: Region) => Found
}

export function sheetView({ name, rows, merged }: ReadPage): SheetView {
  const extents = new Map(
    merged.map(({ row, column, lastRow, lastColumn }) => [
      `${row} ${column}`,
      { rows: lastRow - row + 1, columns: lastColumn - column + 1 },
    ]),
  )
  const words = rows.map((row) =>
    row.flatMap((cell, column) => (cell === null ? [] : [{ column, text: plainWords(textOfCell(cell)) }])),
  )
  const cell = (row: number, column: number): ReadCell => rows[row]?.[column] ?? null
  return {
    name,
    rows: rows.length,
    isMerged: merged.length > 0,
    cell,
    words: (row) => words[row] ?? [],
    extent: (row, column) => extents.get(`${row} ${column}`) ?? { rows: 1, columns: 1 },
    inside: ({ top, bottom, left, right }) => {
      const found: Found[] = []
      for (let row = top; row < Math.min(bottom, rows.length); row++)
        for (let column = left; column < right; column++) {
          const one = cell(row, column)
          if (!isBlank(one)) found.push({ cell: one, row, column })
        }
      const [first] = found
      if (first === undefined) return { cell: null, row: top, column: left }
      if (found.length === 1) return first
      return { ...first, cell: found.map((one) => textOfCell(one.cell)).join('\n') }
    },
  }
}

/** The words of a label, however they are spaced and whichever width their letters have. */
export const plainWords = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Spaces alone are nothing. */
export const isBlank = (cell: ReadCell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '')

export function textOfCell(cell: ReadCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return dayOrTime(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}

/** Programs turn what looks like a day or a time into one; before 1900 there are only times. */
function dayOrTime(date: Date): string {
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  return iso < '1900-01-02' ? iso.slice(11, 16).replace(/^0/, '') : writtenDate(iso.slice(0, 10))
}
