import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Cell, Feature, Row, Sheet } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { Page, PageCell } from '../../forms/spreadsheet/page.ts'
import { cellText } from './cell-text.ts'
import { paperOf } from './paper.ts'

/** What the library lets a part of a workbook be made of. */
type Content = Stream | Buffer | Blob

const font = { fontFamily: 'BIZ UDGothic', fontSize: 10 }
/** One unit of width is one digit of the workbook's own font: 7 pixels of 1/96 inch. */
const unitsPerMillimetre = 96 / 25.4 / 7
/** Some programs print a longer text as ##### when its cell is of the kind 'text'. */
const longestTextKind = 255

/** 表計算の帳票を書く: the pages as an .xlsx workbook, every cell a text that no program takes for a formula. */
export async function writeWorkbook(pages: readonly Page[]): Promise<Uint8Array> {
  const sheets = pages.map(
    (page): Sheet<Content> => ({
      sheet: page.name,
      showGridLines: false,
      columns: page.widths.map((width) => ({ width: Math.round(width * unitsPerMillimetre * 100) / 100 })),
      data: rowsOf(page),
    }),
  )
  return writeExcelFile(sheets, { ...font, features: [paper(pages)] }).toBuffer()
}

const paper = (pages: readonly Page[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _, { sheetIndex }) => {
          const page = pages[sheetIndex]
          return page === undefined ? content : paperOf(content, page)
        },
      },
    },
  },
})

function rowsOf({ heights, widths, cells }: Page): Row[] {
  const rows = heights.map(() => widths.map((): Cell => null))
  for (const cell of cells) {
    const row = rows[cell.row]
    if (row !== undefined) row[cell.column] = written(cell, heights[cell.row] ?? 0)
  }
  heights.forEach((height, at) => {
    const row = rows[at]
    // The height of a row is told by its cells: one that begins nowhere else carries it.
    if (row !== undefined && !row.some((cell) => cell !== null)) row.push({ height })
  })
  return rows
}

function written(cell: PageCell, height: number): Cell {
  const framed = cell.look === '見出し' || cell.look === '欄'
  const text = cellText(cell.text)
  return {
    value: text,
    type: String,
    ...(text.length <= longestTextKind || /^[=+\-@]/.test(text) ? { format: '@' } : {}),
    height,
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    wrap: true,
    align: cell.align,
    alignVertical: cell.vertical,
    fontSize: cell.size,
    ...(cell.bold ? { fontWeight: 'bold' as const } : {}),
    ...(framed ? { borderStyle: 'thin' as const, borderColor: '#000000' } : {}),
    ...(cell.goesOn.includes('top') ? { topBorderStyle: 'hair' as const } : {}),
    ...(cell.goesOn.includes('bottom') ? { bottomBorderStyle: 'hair' as const } : {}),
    ...(cell.look === '見出し' ? { backgroundColor: '#EBEBEB' } : {}),
  }
}
