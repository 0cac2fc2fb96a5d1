import readExcelFile from 'read-excel-file/universal'
import type { ReadPage } from '../../forms/spreadsheet/page.ts'
import { columnNumber } from './column-number.ts'
import { mergedCells } from './merged-cells.ts'
import { unreadableArchive, unreadableFile } from './unreadable-file.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

const mebi = 1024 * 1024
/** The fullest honest workbook of several plans stays far below. */
const largestFile = 10 * mebi
const largestInflated = 60 * mebi
const mostRows = 20_000
const mostColumns = 256

/** 表計算の帳票を読む: the pages of an .xlsx workbook, or why it cannot be read and how to mend it. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly ReadPage[] } | { readonly says: string }> {
  if (bytes.byteLength > largestFile)
    return { says: `ファイルが大きすぎます（${Math.ceil(bytes.byteLength / mebi)}MB）。10MBまで読めます` }
  const wrong = unreadableFile(bytes)
  if (wrong !== null) return { says: wrong }
  const entries = zipEntries(bytes, largestInflated)
  if (entries === 'too-big') return { says: '広げると大きすぎるファイルなので、読みません' }
  if (entries === null)
    return { says: 'ファイルがこわれています。書き込んだファイルを、もう一度保存しなおしてください' }
  const other = unreadableArchive(entries) ?? farCells(entries)
  if (other !== null) return { says: other }
  try {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const sheets = await readExcelFile(file as ArrayBuffer, { trim: false })
    const merged = mergedCells(entries)
    return {
      pages: sheets.map(({ sheet, data }, index) => ({
        name: sheet,
        // The library's types have the class of days where it answers days.
        rows: data as unknown as ReadPage['rows'],
        merged: merged[index] ?? [],
      })),
    }
  } catch {
    // The reader's own words quote what stands in cells.
    return { says: 'ファイルの中身がExcelの決まりにあいません。Excelで開いて、保存しなおしてください' }
  }
}

/** A single cell at the far end would be read as a table of thousands of millions of cells. */
function farCells(entries: readonly ZipEntry[]): string | null {
  for (const { name, bytes } of entries) {
    if (!/^xl\/worksheets\/.*\.xml$/.test(name)) continue
    for (const [, letters = '', row] of Buffer.from(bytes).toString('utf8').matchAll(address))
      if (Number(row) > mostRows || columnNumber(letters) > mostColumns)
        return `様式から遠くはなれたセル（${letters}${row}）があります。様式の外の行と列を消してから、保存しなおしてください`
  }
  return null
}

/** Cells with something in them; what only has a border stands anywhere. */
const address = /<[\w:]*c\b[^>]*?\br\s*=\s*["']([A-Z]+)(\d+)["'][^>]*?(?<!\/)>/g
