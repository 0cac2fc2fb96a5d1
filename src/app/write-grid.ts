import type { At } from '../casework/case/at.ts'
import type { Grid } from '../city/kit/grid.ts'
import { writeGrids } from '../platform/spreadsheet/write-grids.ts'
import { type UnwritableCell, writeCsv } from '../platform/text-files/write-csv.ts'

/**
 * A table as a file: what it is of stands below a CSV, where programs that read it by its headings do not stumble. With
 * `geta`, a letter that Shift_JIS lacks becomes 〓, and where it stood is said below the rows.
 */
export const writeGrid: At['writeGrid'] = async (grid, kind, { geta = false } = {}) => {
  if (kind === 'xlsx') return { bytes: await writeGrids([grid]), replaced: [] }
  const written = writeCsv(linesOf(grid), encodings[kind])
  if ('bytes' in written) return { bytes: written.bytes, replaced: [] }
  if (geta && kind === 'sjis') {
    const again = writeCsv(linesOf(withGeta(grid, written.unwritable)), encodings[kind])
    if ('bytes' in again) return { bytes: again.bytes, replaced: written.unwritable }
  }
  const letters = [...new Set(written.unwritable.map(({ letter, codes }) => `「${letter}」（${codes}）`))]
  return {
    says: `Shift_JISにない字があるため、書き出していません：${letters.join('、')}\r\nUTF-8のCSVか表計算で受け取ってください。\r\n`,
  }
}

const encodings = { csv: 'utf-8', sjis: 'shift_jis' } as const

const linesOf = ({ headings, rows, notes }: Grid): Grid['rows'] => [
  headings,
  ...rows,
  ...notes.map((note) => [note]),
]

/** The letters themselves cannot stand in the notes: there they are named by their codes. */
const withGeta = ({ name, headings, rows, notes }: Grid, lacking: readonly UnwritableCell[]): Grid => {
  const letters = [...new Set(lacking.map(({ letter }) => letter))]
  const plain = (text: string) => letters.reduce((said, letter) => said.replaceAll(letter, '〓'), text)
  const places = lacking
    .filter(({ row }) => row <= rows.length + 1)
    .map(({ row, column, codes }) => `${row}行目の${plain(headings[column - 1] ?? '')}（${codes}）`)
  return {
    name,
    headings: headings.map(plain),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))),
    notes: [
      ...notes.map(plain),
      `〓は、Shift_JISにない字です：${places.join('、')}。正しい字は、UTF-8のCSVか表計算のファイルで確かめてください。`,
    ],
  }
}
