import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { columnLetter } from './fault.ts'
import { exampleNumber } from './file-column.ts'
import { periodColumns, planKinds, selfPlanReasons } from './period-columns.ts'
import { personColumns } from './person-columns.ts'
import { type PeriodLine, readPeriods } from './read-periods.ts'
import { type PersonLine, readPersons } from './read-persons.ts'
import { blankPeriods, blankPersons, writtenPeriods, writtenPersons } from './written-file.ts'

const today = '2026-11-22'
const words = {
  disabilities: ['身体', '知的', '精神', '発達', '難病等', '高次脳機能障害'],
  districts: ['北部', '南部'],
  languages: ['手話', '英語'],
}
const number = fc
  .integer({ min: 1, max: 999_999_999 })
  .map((serial) => String(serial).padStart(9, '0'))
  .map((digits) => digits + checkDigit(digits))
const dayBetween = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10))
const born = dayBetween('1900-01-01', '2026-11-22')
const word = fc.constantFrom('見本　花子', '=SUM(A1)', '@𠮷田', "'x", '葛\u{E0100}城　太', '"', 'a,b', '髙')
const kana = fc.constantFrom('ミホン　ハナコ', 'ー', 'ヴァン')
const guardian = fc.record({
  ...{ name: word, kana, birthDate: born },
  relation: fc.constantFrom('父', '母', 'その他の保護者'),
})
const person: fc.Arbitrary<Omit<PersonLine, 'row'>> = fc.record({
  ...{ certificate: number, name: word, kana, birthDate: born, address: word },
  telephone: fc.option(fc.constantFrom('000-0000-0000', '+81 3', '0312345678')),
  disabilities: fc.option(fc.uniqueArray(fc.constantFrom(...words.disabilities), { minLength: 1 })),
  mainDisability: fc.option(fc.constantFrom(...words.disabilities)),
  district: fc.option(fc.constantFrom(...words.districts)),
  language: fc.option(fc.constantFrom(...words.languages)),
  guardian: fc.option(guardian),
})
const service = fc.constantFrom(
  { code: '11', amount: 20.5, unit: '時間/月' },
  { code: '11', amount: 4, unit: '回/月' },
  { code: '22', amount: 23, unit: '日/月' },
  { code: '33', amount: null, unit: null },
  { code: '46', amount: 23, unit: '日/月' },
  { code: '63', amount: 10, unit: '日/月' },
  { code: '移動支援', amount: 10, unit: '時間/月' },
)
const month = dayBetween('2026-01-01', '2028-12-31').map((day) => `${day.slice(0, 7)}-01`)
const period: fc.Arbitrary<Omit<PeriodLine, 'row'>> = fc
  .record({
    ...{ certificate: number, decidedOn: born, starts: dayBetween('2018-04-01', '2026-03-31') },
    length: fc.integer({ min: 0, max: 1200 }),
    services: fc.uniqueArray(service, { minLength: 1, maxLength: 3 }),
    plan: fc.constantFrom(...planKinds),
    reason: fc.option(fc.constantFrom(...selfPlanReasons)),
    office: fc.option(number),
    subject: fc.boolean(),
    nextSubject: fc.option(fc.boolean()),
    target: fc.option(fc.constantFrom('障害者' as const, '障害児' as const)),
    categoryUntil: fc.option(born),
    appliedOn: fc.option(born),
    due: fc.option(fc.uniqueArray(month, { minLength: 1 }).map((days) => days.sort())),
  })
  .map(({ length, ...one }) => ({
    ...one,
    ends: Temporal.PlainDate.from(one.starts).add({ days: length }).toString(),
    reason: one.plan === 'セルフプラン' ? one.reason : null,
  }))
const numbered = <T>(of: fc.Arbitrary<T>) =>
  fc.array(of, { minLength: 1, maxLength: 8 }).map((all) => all.map((one, at) => ({ row: at + 2, ...one })))

describe('書いたものは、そのまま読める', () => {
  test('利用者', () =>
    fc.assert(
      fc.property(numbered(person), (lines) => {
        const { headings, rows } = writtenPersons(lines)
        const read = readPersons(
          [headings, ...rows.map((row) => row.map((cell) => cell ?? ''))],
          words,
          today,
        )
        expect(read.faults).toEqual({ shown: [], count: 0 })
        expect(read.lines).toEqual(lines)
      }),
    ))
  test('支給決定', () =>
    fc.assert(
      fc.property(numbered(period), (lines) => {
        const { headings, rows } = writtenPeriods(lines)
        const read = readPeriods([headings, ...rows])
        expect(read.faults).toEqual({ shown: [], count: 0 })
        expect(read.lines).toEqual(lines)
      }),
    ))
  test('空のファイルの見本の行は読みとばし、番号を直せばそのまま読める', () => {
    for (const [blank, read] of [
      [blankPersons(), (rows: string[][]) => readPersons(rows, words, today)],
      [blankPeriods(), readPeriods],
    ] as const) {
      const rows = [blank.headings, ...blank.rows].map((row) => row.map(String))
      expect(read(rows)).toMatchObject({ lines: [], examples: 1, faults: { count: 0 } })
      const mine = rows.map((row) => row.map((cell) => (cell === exampleNumber ? '1234567897' : cell)))
      expect(read(mine)).toMatchObject({ examples: 0, faults: { count: 0 }, lines: [{ row: 2 }] })
    }
  })
})

const cellsOf = (columns: readonly { readonly key: string; readonly example: string }[], more: object) =>
  columns.map(({ key, example }) => {
    const cell = (more as Readonly<Record<string, string | Date | number | undefined>>)[key]
    return cell ?? (key === 'certificate' ? '1234567897' : example)
  })
const personFaults = (more: object) =>
  readPersons([personColumns.map(({ name }) => name), cellsOf(personColumns, more)], words, today)
const periodFaults = (more: object) =>
  readPeriods([periodColumns.map(({ name }) => name), cellsOf(periodColumns, more)])

describe('直すところは、行と列と、書けることと、直し方で言う', () => {
  test.each<[string, object, string, string]>([
    ['13月', { birthDate: '2020-13-01' }, 'D', '月は1から12まで'],
    ['ない日', { birthDate: '令和8年2月30日' }, 'D', '2月は28日まで'],
    ['今日より後', { birthDate: '2026-11-23' }, 'D', '年と元号'],
    ['消えた0', { certificate: 123456789 }, 'A', '文字列'],
    ['電話の消えた0', { telephone: 312345678 }, 'F', '文字列'],
    ['空の氏名', { name: ' ' }, 'B', 'どの行にも'],
    ['かなでない', { kana: '見本' }, 'C', 'かなだけ'],
    ['知らない種別', { disabilities: '知的；不明' }, 'G', 'この中'],
    ['知らない地区', { district: '東部' }, 'I', 'この中'],
    ['改行', { address: '一\n二' }, 'E', '1行'],
    ['保護者の半分', { guardianName: '見本　一郎' }, 'L', '4つ'],
  ])('利用者：%s', (_, more, letter, says) => {
    const { faults, lines } = personFaults(more)
    const found = faults.shown.find(({ column }) => column.letter === letter)
    expect(found).toMatchObject({ row: 2 })
    expect(`${found?.expected}${found?.mend}`).toContain(says)
    expect(lines).toEqual([])
  })

  test.each<[string, object, string, string]>([
    ['13月', { decidedOn: '2026/13/1' }, 'B', '月は1から12まで'],
    ['ない日', { starts: '2026-02-29' }, 'C', '2月は28日まで'],
    ['終わりが先', { ends: '2026-03-31' }, 'D', '始まりと終わり'],
    ['知らないサービス', { services: '入浴 2回' }, 'E', '入浴'],
    ['その日にないサービス', { starts: '2020-04-01', services: '48 10日/月' }, 'E', '2020-04-01'],
    ['単位ちがい', { services: '居宅介護 20日/月' }, 'E', '時間/月'],
    ['知らない計画', { plan: 'その他' }, 'F', 'この中'],
    ['理由だけ', { reason: '待機' }, 'G', 'セルフプラン'],
    ['対象か', { subject: 'たぶん' }, 'I', 'この中'],
    ['月でない', { due: '2026-09；2026-13' }, 'N', '2026-13'],
  ])('支給決定：%s', (_, more, letter, says) => {
    const { faults, lines } = periodFaults(more)
    const found = faults.shown.find(({ column }) => column.letter === letter)
    expect(found).toMatchObject({ row: 2 })
    expect(`${found?.expected}${found?.mend}`).toContain(says)
    expect(lines).toEqual([])
  })

  test('検証番号が合わない番号と、元号を過ぎた日は、受けて、確かめるところに入れる', () => {
    const read = personFaults({ certificate: '1234567890', birthDate: '平成32年4月1日' })
    expect(read.lines).toMatchObject([{ certificate: '1234567890', birthDate: '2020-04-01' }])
    expect(read.doubts.shown.map(({ column }) => column.letter)).toEqual(['A', 'D'])
  })

  test('表計算の日付は、その日になる', () => {
    expect(personFaults({ birthDate: new Date(Date.UTC(1985, 3, 1)) }).lines).toMatchObject([
      { birthDate: '1985-04-01' },
    ])
  })

  test('列がない、知らない、2つある：どの行も読まない', () => {
    const names = personColumns.map(({ name }) => name)
    const row = cellsOf(personColumns, {})
    const of = (headings: readonly string[], cells = row) => readPersons([headings, cells], words, today)
    expect(of(names.with(1, '')).faults.shown).toMatchObject([{ row: 1, column: { name: '氏名' } }])
    expect(of(names.with(5, 'ファックス')).faults.shown).toMatchObject([{ column: { letter: 'F' } }])
    expect(of(names.with(5, '受給者証番号')).faults.shown).toMatchObject([
      { mend: expect.stringContaining('2つ') },
    ])
    expect(of(names.with(5, '')).faults.shown).toMatchObject([{ row: 2, column: { letter: 'F' } }])
    expect(of(names, row.slice(0, 3)).faults.shown).toMatchObject([
      { row: 2, mend: expect.stringContaining('欄のずれ') },
    ])
    expect(of(names.toReversed(), row.toReversed())).toMatchObject({
      faults: { count: 0 },
      lines: [{ row: 2 }],
    })
  })

  test('すべてを一度に言い、500件をこえる分は数だけ言う。いまの文は短い', () => {
    const bad = cellsOf(personColumns, { birthDate: `だ${'め'.repeat(300)}`, kana: '見本' })
    const rows = [personColumns.map(({ name }) => name), ...Array.from({ length: 400 }, () => bad)]
    const { faults } = readPersons(rows, words, today)
    expect([faults.shown.length, faults.count]).toEqual([500, 800])
    expect(Math.max(...faults.shown.map(({ found }) => found.length))).toBeLessThan(30)
  })

  test('空の行も、行の数に入る', () => {
    const names = personColumns.map(({ name }) => name)
    const read = readPersons([names, [''], cellsOf(personColumns, { name: '' })], words, today)
    expect(read.faults.shown).toMatchObject([{ row: 3 }])
  })
})

test('列の名', () => expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']))
