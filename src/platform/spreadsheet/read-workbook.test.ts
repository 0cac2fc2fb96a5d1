import { expect, test } from 'vitest'
import { archive } from '../../../tests/archive.ts'
import type { Page } from '../../forms/spreadsheet/page.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'
import { zipEntries } from './zip-entries.ts'

const page = (...texts: readonly string[]): Page => ({
  name: '様式',
  landscape: true,
  margin: { x: 12, top: 16, bottom: 14 },
  widths: [40, 40],
  heights: texts.map(() => 20),
  cells: texts.map((text, row) => ({
    ...{ row, column: 0, rows: 1, columns: 2, text, look: '欄', size: 10, bold: false },
    ...{ align: 'left', vertical: 'top', goesOn: [] },
  })),
  breaks: [1],
  foot: '様式 & 第1版',
})
const entryText = (bytes: Uint8Array, name: string): string => {
  const entries = zipEntries(bytes, 1e7)
  if (entries === null || entries === 'too-big') throw new Error('no archive')
  return Buffer.from(entries.find((one) => one.name === name)?.bytes ?? []).toString('utf8')
}
const text = (words: string): Uint8Array => Buffer.from(words)
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const workbook = (sheet: string, strings = '<sst/>') =>
  archive([
    [
      'xl/workbook.xml',
      text('<workbook><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>'),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      text(
        `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      ),
    ],
    ['xl/sharedStrings.xml', text(strings)],
    ['xl/worksheets/sheet1.xml', text(sheet)],
  ])

test('文字はすべて文字のまま。式にならない', async () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '0012',
    '_x0041_',
    'toString',
    '__proto__',
    '\u0001',
    '　字',
    `=${'あ'.repeat(300)}`,
  ]
  const bytes = await writeWorkbook([page(...texts)])
  const sheet = entryText(bytes, 'xl/worksheets/sheet1.xml')
  expect(sheet).not.toContain('<f>')
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(texts.length)
  const read = await readWorkbook(bytes)
  expect('pages' in read && read.pages[0]?.rows.map(([cell]) => cell)).toEqual(texts)
})

test('A4の横、幅は1枚、結合したセル、改ページ、足の文', async () => {
  const sheet = entryText(await writeWorkbook([page('一', '二')]), 'xl/worksheets/sheet1.xml')
  for (const part of [
    '<pageSetUpPr fitToPage="1"/>',
    'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"',
    '<mergeCell ref="A2:B2"/>',
    '<rowBreaks count="1" manualBreakCount="1"><brk id="1" max="16383" man="1"/></rowBreaks>',
    '様式 &amp;&amp; 第1版',
    'ht="20" customHeight="1"',
  ])
    expect(sheet).toContain(part)
  // Programs refuse a sheet whose parts stand in another order.
  const order = [
    '<sheetPr',
    '<cols',
    '<sheetData',
    '<mergeCells',
    '<printOptions',
    '<pageMargins',
    '<pageSetup ',
    '<headerFooter',
    '<rowBreaks',
  ]
  expect(order.map((part) => sheet.indexOf(part))).toEqual(
    order.map((part) => sheet.indexOf(part)).toSorted((a, b) => a - b),
  )
})

test('開いたとき、選ばれているシートは一つ', async () => {
  const bytes = await writeWorkbook([page('一', '二'), { ...page('三', '四'), name: '様式 (2)' }])
  const chosen = [1, 2].map((sheet) =>
    entryText(bytes, `xl/worksheets/sheet${sheet}.xml`).includes('tabSelected="1"'),
  )
  expect(chosen).toEqual([true, false])
})

/** An address that our look at the file and the reader behind it may understand differently. */
const doubtful = [
  ['文字参照の番地', '<c r="&#88;FD20000"><v>1</v></c>'],
  ['番地の前で札が切れて見える', '<c s=">" r="XFD20000"><v>1</v></c>'],
  ['番地がない', '<c><v>1</v></c>'],
  ['小文字の番地', '<c r="xfd20000"><v>1</v></c>'],
] as const

const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const locked = Buffer.concat([oldExcel, Buffer.from('EncryptedPackage', 'utf16le')])
test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['空のファイル', () => new Uint8Array(), '中身がありません'],
  ['古いExcel', () => oldExcel, '（.xls）'],
  ['パスワード', () => locked, 'パスワード'],
  ['CSV', () => text('氏名,住所\n京都 美子,京都市\n'), 'CSV'],
  ['PDF', () => text('%PDF-1.7'), 'PDF'],
  ['画像', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), '表計算のファイル（.xlsx）ではありません'],
  [
    'OpenDocument',
    () => archive([['mimetype', text('application/vnd.oasis.opendocument.spreadsheet')]]),
    '.ods',
  ],
  ['バイナリのExcel', () => archive([['xl/workbook.bin', text('x')]]), '.xlsb'],
  ['ほかの書庫', () => archive([['a.txt', text('x')]]), 'ではありません'],
  ['切れたファイル', async () => (await writeWorkbook([page('一')])).slice(0, -30), 'こわれています'],
  ['こわれた中身', () => workbook('<worksheet><sheetData><row><c r="?"'), 'Excelの決まりにあいません'],
  ['大きなファイル', () => new Uint8Array(11 * 1024 * 1024), '大きすぎます（11MB）'],
  [
    'ふくらむ書庫',
    () => archive([['xl/workbook.xml', new Uint8Array(70 * 1024 * 1024)]]),
    '広げると大きすぎる',
  ],
  [
    '大きさを偽る書庫',
    () => archive([['xl/workbook.xml', new Uint8Array(70 * 1024 * 1024)]], 10),
    '広げると大きすぎる',
  ],
  [
    '遠いセル',
    () =>
      workbook(
        '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
    'XFD1048576',
  ],
  ...doubtful.map(([what, xml]): [string, () => Uint8Array, string] => [
    what,
    () => workbook(`<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`),
    'Excelの決まりにあいません',
  ]),
])('断り：%s', async (_, bytes, says) => {
  const read = await readWorkbook(await bytes())
  expect('says' in read ? read.says : '読めた').toContain(says)
})

test('自分で定めた実体のあるファイルは読まない', async () => {
  const xml = '<!DOCTYPE w [<!ENTITY a "XFD20000">]><worksheet><sheetData/></worksheet>'
  expect(await readWorkbook(workbook(xml))).toEqual({ says: expect.stringContaining('Excelの決まり') })
})

test('一つの長い文を多くのセルが指すファイルは、広げずに断る', async () => {
  const cells = Array.from(
    { length: 300 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  )
  const sheet = `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`
  const strings = `<sst><si><t>${'ｱ'.repeat(10_000)}</t></si></sst>`
  const read = await readWorkbook(workbook(sheet, strings))
  expect('says' in read ? read.says : '読めた').toContain('文字が多すぎる')
})
