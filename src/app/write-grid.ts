import type { At } from '../casework/case/at.ts'
import { writeGrids } from '../platform/spreadsheet/write-grids.ts'
import { writeCsv } from '../platform/text-files/write-csv.ts'

/** A table as a file: what it is of stands below a CSV, where programs that read it by its headings do not stumble. */
export const writeGrid: At['writeGrid'] = async (grid, kind) => {
  if (kind === 'xlsx') return { bytes: await writeGrids([grid]) }
  const { headings, rows, notes } = grid
  const written = writeCsv([headings, ...rows, ...notes.map((note) => [note])], encodings[kind])
  if ('bytes' in written) return written
  const letters = [...new Set(written.unwritable.map(({ letter, codes }) => `「${letter}」（${codes}）`))]
  return {
    says: `Shift_JISにない字があるため、書き出していません：${letters.join('、')}\r\nUTF-8のCSVか表計算で受け取ってください。\r\n`,
  }
}

const encodings = { csv: 'utf-8', sjis: 'shift_jis' } as const
