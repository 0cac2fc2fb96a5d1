import type { FileCell } from '../../city/register-file/read-table.ts'
import type { ImportAt, ImportKind } from './import-at.ts'

/** ファイルの行: of a CSV, or of the sheet of a workbook that has the name of the kind, else of its first. */
export const fileRows = async (
  at: Pick<ImportAt, 'readCsv' | 'readSheet'>,
  kind: ImportKind,
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly (readonly FileCell[])[] } | { readonly says: string }> => {
  if (bytes.length === 0) return { says: 'ファイルの中身がありません' }
  if (!isArchive(bytes)) {
    const read = at.readCsv(bytes)
    if ('rows' in read) return read
    return { says: read.row === null ? read.says : `${read.row}行目：${read.says}` }
  }
  const book = await at.readSheet(bytes)
  if ('says' in book)
    return { says: `${book.says}（表計算は10MB、2万行まで。大きいものはCSVで取り込めます）` }
  const page = book.pages.find(({ name }) => name === kind) ?? book.pages[0]
  const width = page?.rows.reduce((most, row) => Math.max(most, row.length), 0) ?? 0
  return { rows: (page?.rows ?? []).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)) }
}

/** Workbooks new and old, and what else people send for one: their reader says what they are. */
const isArchive = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b],
    [0xd0, 0xcf, 0x11],
    [0x25, 0x50, 0x44, 0x46],
  ].some((marks) => marks.every((mark, at) => bytes[at] === mark))
