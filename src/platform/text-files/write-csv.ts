import Papa from 'papaparse'
import type { GridCell } from '../../city/kit/grid.ts'
import { guarded } from './formula-guard.ts'
import { toShiftJis } from './shift-jis.ts'

export type CsvEncoding = 'utf-8' | 'shift_jis'

/** A letter that the encoding lacks; row and column are counted from one. */
export type UnwritableCell = {
  readonly row: number
  readonly column: number
  readonly letter: string
  readonly codes: string
}

/**
 * CSV を書く
 *
 * RFC 4180 with CRLF at the end of every row; UTF-8 with its mark, so that spreadsheets know it, or Shift_JIS. A text
 * that a spreadsheet would take for a formula is guarded by an apostrophe; a number is written as it is.
 */
export const writeCsv = (
  rows: readonly (readonly GridCell[])[],
  encoding: CsvEncoding,
): { readonly bytes: Uint8Array } | { readonly unwritable: readonly UnwritableCell[] } => {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guarded(cell) : (cell?.toString() ?? ''))),
  )
  const text = cells.length === 0 ? '' : `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
  if (encoding === 'utf-8' && text.isWellFormed()) return { bytes: new TextEncoder().encode(`\uFEFF${text}`) }
  const written = toShiftJis(text)
  if (encoding === 'shift_jis' && 'bytes' in written) return written
  return {
    unwritable: cells.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        const tried = encoding === 'utf-8' ? halvesIn(cell) : toShiftJis(cell)
        const faults = 'bytes' in tried ? [] : tried.unwritable
        return faults.map((fault) => ({ row: index + 1, column: column + 1, ...fault }))
      }),
    ),
  }
}

/** Half of a surrogate pair is no letter in any encoding. */
const halvesIn = (cell: string) => ({
  unwritable: [...cell]
    .filter((point) => !point.isWellFormed())
    .map((letter) => ({ letter, codes: `U+${letter.charCodeAt(0).toString(16).toUpperCase()}` })),
})
