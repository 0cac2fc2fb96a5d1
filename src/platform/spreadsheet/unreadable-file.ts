import type { ZipEntry } from './zip-entries.ts'

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const saveAs = 'ExcelかLibreOfficeで開いて、「Excelブック（.xlsx）」として保存しなおしてください'

/** 読めないわけ: what a file is when it is no workbook of ours to read, and how to mend it; null when it may be one. */
export function unreadableFile(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length === 0) return 'ファイルの中身がありません。書き込んだファイルを選びなおしてください'
  if (file.subarray(0, 4).equals(compoundFile))
    return file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'パスワードで守られたファイルは読めません。Excelで開き、パスワードを外して保存しなおしてください'
      : `古い形のExcelファイル（.xls）は読めません。${saveAs}`
  if (file.subarray(0, 2).toString('latin1') === 'PK') return null
  if (file.subarray(0, 5).toString('latin1') === '%PDF-')
    return 'PDFは読めません。書き込んだ表計算のファイル（.xlsx）を選んでください'
  return isText(file)
    ? `文字だけのファイル（CSVなど）は読めません。${saveAs}`
    : '表計算のファイル（.xlsx）ではありません。書き込んだファイルを選びなおしてください'
}

/** The same of an archive that could be opened. */
export function unreadableArchive(entries: readonly ZipEntry[]): string | null {
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('xl/workbook.xml')) return null
  if (names.has('xl/workbook.bin')) return `バイナリの形（.xlsb）は読めません。${saveAs}`
  const kind = entries.find(({ name }) => name === 'mimetype')
  if (kind !== undefined && Buffer.from(kind.bytes).toString('latin1').includes('opendocument'))
    return `OpenDocumentの形（.ods）は読めません。${saveAs}`
  return '表計算のファイル（.xlsx）ではありません。書き込んだファイルを選びなおしてください'
}

const isText = (file: Buffer): boolean => !file.subarray(0, 4096).includes(0)
