import readExcelFile from 'read-excel-file/universal'
import type { ReadPage } from '../../forms/spreadsheet/page.ts'
import { columnNumber } from './column-number.ts'
import { mergedCells } from './merged-cells.ts'
import { DoubtfulXml, tagsOf } from './sheet-tags.ts'
import { unreadableArchive, unreadableFile } from './unreadable-file.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

export type ReadWorkbook = { readonly pages: readonly ReadPage[] } | { readonly says: string }

const mebi = 1024 * 1024
/** The fullest honest workbook of several plans stays far below. */
const largestFile = 10 * mebi
const largestInflated = 60 * mebi
const mostRows = 20_000
const mostColumns = 256
/** Of all cells together: one text may be pointed at by every cell of a sheet. */
const mostCells = 400_000
const mostLetters = 2_000_000

const notByTheRules = 'ファイルの中身がExcelの決まりにあいません。Excelで開いて、保存しなおしてください'

/** 表計算の帳票を読む: the pages of an .xlsx workbook, or why it cannot be read and how to mend it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  if (bytes.byteLength > largestFile)
    return { says: `ファイルが大きすぎます（${Math.ceil(bytes.byteLength / mebi)}MB）。10MBまで読めます` }
  const wrong = unreadableFile(bytes)
  if (wrong !== null) return { says: wrong }
  const entries = zipEntries(bytes, largestInflated)
  if (entries === 'too-big') return { says: '広げると大きすぎるファイルなので、読みません' }
  if (entries === null)
    return { says: 'ファイルがこわれています。書き込んだファイルを、もう一度保存しなおしてください' }
  try {
    const other = unreadableArchive(entries) ?? farCells(entries)
    if (other !== null) return { says: other }
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const sheets = await readExcelFile(file as ArrayBuffer, { trim: false })
    const merged = mergedCells(entries)
    const pages = sheets.map(({ sheet, data }, index) => ({
      name: sheet,
      // The library's types have the class of days where it answers days.
      rows: data as unknown as ReadPage['rows'],
      merged: merged[index] ?? [],
    }))
    return isTooMuch(pages)
      ? { says: '文字が多すぎるファイルなので、読みません。計画を分けて、保存しなおしてください' }
      : { pages }
  } catch {
    // The reader's own words quote what stands in cells.
    return { says: notByTheRules }
  }
}

/** A single cell at the far end would be read as a table of thousands of millions of cells. */
function farCells(entries: readonly ZipEntry[]): string | null {
  for (const { name, bytes } of entries) {
    if (!/^xl\/worksheets\/.*\.xml$/.test(name)) continue
    for (const { isEmpty, attribute } of tagsOf(Buffer.from(bytes).toString('utf8'), 'c')) {
      // What only has a border stands anywhere.
      if (isEmpty) continue
      const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attribute('r')) ?? []
      if (row === undefined) throw new DoubtfulXml()
      if (Number(row) > mostRows || columnNumber(letters) > mostColumns)
        return `様式から遠くはなれたセル（${letters}${row}）があります。様式の外の行と列を消してから、保存しなおしてください`
    }
  }
  return null
}

function isTooMuch(pages: readonly ReadPage[]): boolean {
  let [cells, letters] = [0, 0]
  for (const { rows } of pages)
    for (const row of rows) {
      cells += row.length
      for (const cell of row) if (typeof cell === 'string') letters += cell.length
      if (cells > mostCells || letters > mostLetters) return true
    }
  return false
}
