import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guarded, unguarded } from './formula-guard.ts'
import { readCsv } from './read-csv.ts'
import { toShiftJis } from './shift-jis.ts'
import { writeCsv } from './write-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (written: ReturnType<typeof writeCsv>): Uint8Array => {
  if (!('bytes' in written)) throw new Error(JSON.stringify(written))
  return written.bytes
}
const decoded = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)

/** Letters that spreadsheets, quotes and line ends make trouble with, and any that Shift_JIS has. */
const letter = fc.constantFrom(
  ...'あ亜漢字ｱ〜ー−①Ⅲ髙﨑',
  "'",
  '"',
  ',',
  '\r\n',
  '\n',
  '\t',
  ' ',
  '=',
  '+',
  '-',
  '@',
  'a',
  '0',
)
const shiftJisText = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''))
const rowsOf = (text: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )

describe('CSV を書く', () => {
  test('BOM で始まり、行は CRLF で終わり、要る欄だけ引用符で囲む。数は数のまま、空は空', () => {
    const bytes = bytesOf(
      writeCsv(
        [
          ['月', '"計"', 'a,b'],
          [-1, 2.5, null],
        ],
        'utf-8',
      ),
    )
    expect(decoded(bytes, 'utf-8')).toBe('\uFEFF月,"""計""","a,b"\r\n-1,2.5,\r\n')
  })

  test.each(['=1+1', '+81', '-1', '@sum', '\tx', '＝1', "'=1"])(
    '式に見える文字 %j は、式にならない',
    (text) => {
      const [cell] = readBack(decoded(bytesOf(writeCsv([[text, 'x']], 'utf-8')), 'utf-8'))
      expect(cell).toBe(`'${text}`)
      expect(unguarded(guarded(text))).toBe(text)
    },
  )

  test('Shift_JIS は、そのバイトで書く', () => {
    expect([...bytesOf(writeCsv([['表', 'ｱ', '髙〜−']], 'shift_jis'))]).toEqual([
      ...[0x95, 0x5c, 0x2c, 0xb1, 0x2c, 0xfb, 0xfc, 0x81, 0x60, 0x81, 0x7c, 0x0d, 0x0a],
    ])
  })

  test('Shift_JIS にない文字は、行と列と名前を言って断る', () => {
    const rows = [
      ['氏名', '住所'],
      ['𠮷田', '葛\u{E0100}城 한'],
    ]
    expect(writeCsv(rows, 'shift_jis')).toEqual({
      unwritable: [
        { row: 2, column: 1, letter: '𠮷', codes: 'U+20BB7' },
        { row: 2, column: 2, letter: '葛\u{E0100}', codes: 'U+845B U+E0100' },
        { row: 2, column: 2, letter: '한', codes: 'U+D55C' },
      ],
    })
    expect(writeCsv([['a', '\ud842']], 'utf-8')).toEqual({
      unwritable: [{ row: 1, column: 2, letter: '\ud842', codes: 'U+D842' }],
    })
  })

  test('¥ と外字は、ほかの文字に化けさせずに断る', () => {
    for (const one of ['¥', '‾', '\uE000'])
      expect(toShiftJis(one)).toMatchObject({ unwritable: [{ letter: one }] })
  })

  test('どの文字も、断られるか、読み返して同じ文字になる', () => {
    const twins = new Map([...'〜‖−—¢£¬'].map((one, at) => [one, [...'～∥－―￠￡￢'][at]]))
    let written = 0
    for (let point = 0; point < 0x30000; point++) {
      const text = String.fromCodePoint(point)
      const bytes = toShiftJis(text)
      if (!('bytes' in bytes)) continue
      written++
      expect(decoded(bytes.bytes, 'shift_jis')).toBe(twins.get(text) ?? text)
    }
    expect(written).toBeGreaterThan(7000)
  })
})

describe('CSV を読む', () => {
  test.each(['utf-8', 'shift_jis'] as const)('%s で書いたものは、そのまま読める', (encoding) => {
    const twin = (text: string) => text.replaceAll('〜', '～').replaceAll('−', '－')
    fc.assert(
      fc.property(rowsOf(shiftJisText), (rows) => {
        const read = readCsv(bytesOf(writeCsv(rows, encoding)))
        const same = encoding === 'utf-8' ? rows : rows.map((row) => row.map(twin))
        expect('rows' in read ? read.rows : read).toEqual(same)
      }),
      { numRuns: 300 },
    )
  })

  test('どんな文字も、UTF-8 で書いて読み返せる', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'))
    fc.assert(
      fc.property(rowsOf(text), (rows) => {
        expect(readCsv(bytesOf(writeCsv(rows, 'utf-8')))).toEqual({ encoding: 'utf-8', rows })
      }),
    )
  })

  test('BOM のない UTF-8、LF の行、空の行', () => {
    expect(readCsv(utf8('氏名,年\n山田,3\n\n'))).toEqual({
      encoding: 'utf-8',
      rows: [
        ['氏名', '年'],
        ['山田', '3'],
      ],
    })
  })

  test('空のファイルは、0行', () => expect(readCsv(new Uint8Array())).toMatchObject({ rows: [] }))

  test.each([
    ['どちらでもないバイト', Uint8Array.of(0x81, 0xff, 0xfe), null],
    ['文字でないファイル', Uint8Array.of(0x50, 0x4b, 0x03, 0x00), null],
    ['閉じない引用符', utf8('a,b\r\n"c,d\r\n'), 2],
    ['引用符のあとに文字', utf8('a,b\r\nc,d\r\n"e"f,g\r\n'), 3],
  ])('%s は、断る', (_, bytes, row) => {
    expect(readCsv(bytes)).toEqual({ says: expect.stringMatching(/。$/), row })
  })
})

/** The cells of the first row as a program reads them that knows nothing of the guard. */
const readBack = (text: string) =>
  text
    .replace('\uFEFF', '')
    .split('\r\n')[0]
    ?.split(',')
    .map((cell) => cell.replace(/^"(.*)"$/s, '$1')) ?? []
