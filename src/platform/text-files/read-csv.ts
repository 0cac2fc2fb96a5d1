import Papa from 'papaparse'
import { unguarded } from './formula-guard.ts'
import type { CsvEncoding } from './write-csv.ts'

export type ReadCsv =
  | { readonly encoding: CsvEncoding; readonly rows: readonly (readonly string[])[] }
  /** `row` is counted from one; null where the file as a whole cannot be read. */
  | { readonly says: string; readonly row: number | null }

/**
 * CSV を読む
 *
 * UTF-8, with or without its mark, or Shift_JIS: what is no UTF-8 is read as Shift_JIS, and what is neither is refused.
 * Empty lines are skipped, unless rows are to be counted as a spreadsheet counts them (`keepEmpty`); a quote that does
 * not end, or stands where none may, is refused with its row.
 */
export const readCsv = (
  bytes: Uint8Array,
  { keepEmpty = false }: { readonly keepEmpty?: boolean } = {},
): ReadCsv => {
  const read = decoded(bytes)
  if (read === null)
    return { says: 'UTF-8 でも Shift_JIS でもないファイルです。CSV として保存し直してください。', row: null }
  if (read.text.includes('\u0000'))
    return { says: '文字のファイルではありません。CSV として保存し直してください。', row: null }
  const { data, errors } = Papa.parse<string[]>(read.text, { delimiter: ',', skipEmptyLines: !keepEmpty })
  const [fault] = errors
  if (fault)
    return {
      says: '引用符（"）の使い方が CSV の決まりに合っていません。',
      row: fault.row === undefined ? null : fault.row + 1,
    }
  return { encoding: read.encoding, rows: data.map((row) => row.map(unguarded)) }
}

const decoded = (bytes: Uint8Array): { readonly text: string; readonly encoding: CsvEncoding } | null => {
  for (const encoding of ['utf-8', 'shift_jis'] as const)
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
    } catch {
      // Not this one.
    }
  return null
}
