import type { Cell, Row } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { Grid, GridCell } from '../../city/kit/grid.ts'
import { cellText } from './cell-text.ts'

/**
 * 表を表計算に書く
 *
 * Tables as an .xlsx workbook, a sheet each: what they are of, the headings, the rows. Numbers are numbers; every text
 * is a text that no program takes for a formula.
 */
export const writeGrids = (grids: readonly Grid[]): Promise<Uint8Array> =>
  writeExcelFile(
    grids.map((grid) => ({
      sheet: sheetName(grid.name),
      columns: widthsOf(grid),
      stickyRowsCount: grid.notes.length + 1,
      data: [
        ...grid.notes.map((note): Row => [written(note)]),
        grid.headings.map((heading): Cell => ({ ...framed(heading), fontWeight: 'bold', wrap: true })),
        ...grid.rows.map((row) => row.map(framed)),
      ],
    })),
    { fontFamily: 'BIZ UDGothic', fontSize: 10 },
  ).toBuffer()

/** Names of sheets are short and hold no signs that formulas use. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

const widthsOf = ({ headings, rows }: Grid) =>
  headings.map((heading, column) => ({
    width: Math.min(
      50,
      Math.max(
        5,
        ...[heading, ...rows.map((row) => row[column] ?? '')].map((cell) => widthOf(String(cell))),
      ) + 2,
    ),
  }))

/** A full-width letter takes two digits' room. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)

const framed = (cell: GridCell): NonNullable<Cell> & object => ({
  ...written(cell),
  borderStyle: 'thin',
  borderColor: '#000000',
})

const written = (cell: GridCell): NonNullable<Cell> & object => {
  if (typeof cell === 'number') return { value: cell, type: Number }
  return { value: cellText(cell ?? ''), type: String, format: '@' }
}
