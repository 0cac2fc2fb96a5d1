import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fields, values, year } from './form.sample.ts'
import { pressRowButton, readForm, showForm } from './form.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { labelsOf } from './names.ts'
import { rows } from './rows.ts'
import { text } from './text.ts'
import { type Typed, typedOf } from './typed.ts'

/** Names that exist, names that nearly exist, and names that hurt. */
const anyTyped: fc.Arbitrary<Typed> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          ...Object.keys(fields),
          'needs.0.goal',
          'needs.9.by',
          'needs.1._row',
          'needs.01.goal',
          '_add',
          '_remove',
          '_up',
          'year._confirmed',
        ),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'needs.__proto__.goal', 'needs.-1.goal', ''),
        fc.string(),
      ),
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          fc.constantFrom('needs', 'needs.0', 'needs.1', '\ud800', '平成32'),
        ),
        { maxLength: 3 },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries))

describe('reading', () => {
  test('what was shown is read back unchanged', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readForm(fields, showForm(fields, value))).toEqual({ ok: true, value })
      }),
    )
  })

  test('never throws, whatever came', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const read = readForm(fields, typed)
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
        const pressed = pressRowButton(fields, typed)
        if (pressed) expect(Object.keys(pressed)).not.toContain('_add')
      }),
      { numRuns: 500 },
    )
  })

  test('huge and hostile input is refused quickly', () => {
    const started = performance.now()
    const huge = '葛'.repeat(2_000_000)
    const read = readForm(fields, {
      name: [huge],
      reading: [huge],
      wish: [`a${'\u0301'.repeat(100_000)}`],
      hours: [huge],
    })
    expect(read.ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test.each([
    ['氏名', '', '氏名を入力してください'],
    ['空白だけ', '　 \t', '氏名を入力してください'],
    ['長い', 'あ'.repeat(52), '40文字以内で入力してください（いま52文字）'],
    ['制御文字', 'あ\u0000い', '目に見えない制御文字が入っています。消して、もう一度入力してください'],
    [
      '向きを変える記号',
      'あ\u202eい',
      '目に見えない制御文字が入っています。消して、もう一度入力してください',
    ],
    ['壊れた文字', 'あ\ud842', '壊れた文字が入っています。その文字を消して、もう一度入力してください'],
    ['改行', 'あ\r\nい', '改行を入れずに、1行で入力してください'],
  ])('text: %s', (_, typed, says) => {
    expect(fields.name.read({ name: [typed] }, 'name')).toEqual({
      ok: false,
      problems: [{ field: 'name', says }],
    })
  })

  test.each([['𠮷田 葛\u{E0100}'], ['髙﨑'], ['が'.normalize('NFD')], ['葛\u{E0100}'.repeat(40)]])(
    'text keeps %s as it is',
    (typed) => {
      expect(fields.name.read({ name: [` ${typed}　`] }, 'name')).toEqual({ ok: true, value: typed })
    },
  )

  test('long text keeps line breaks as one kind', () => {
    expect(fields.wish.read({ wish: ['一\r\n二\r三\t四\n'] }, 'wish')).toEqual({
      ok: true,
      value: '一\n二\n三\t四',
    })
  })

  test.each([
    ['ｷｮｳﾄ ﾐﾔｺ', 'キョウト　ミヤコ'],
    ['きょうと　みやこ', 'キョウト　ミヤコ'],
    ['ｳﾞｧｰ', 'ヴァー'],
    ['コ-ヒ－', 'コーヒー'],
    ['が'.normalize('NFD'), 'ガ'],
  ])('kana: %s', (typed, value) => {
    expect(fields.reading.read({ r: [typed] }, 'r')).toEqual({ ok: true, value })
  })

  test.each([
    ['１２．５', 12.5],
    ['0', 0],
    ['744', 744],
    ['744.5', null],
    ['0.3', null],
    ['-1', null],
    ['1e2', null],
    ['0x10', null],
    ['十', null],
  ])('number: %s', (typed, value) => {
    const read = fields.hours.read({ h: [typed] }, 'h')
    expect(read.ok ? read.value : null).toBe(value)
  })

  test('a choice from outside the list is refused', () => {
    expect(fields.place.read({ place: ['castle'] }, 'place').ok).toBe(false)
    expect(fields.days.read({ days: ['mon', 'sun'] }, 'days').ok).toBe(false)
  })

  test('a doubtful text is taken when it is sent a second time unchanged', () => {
    const first = year.read({ year: ['平成32'] }, 'year')
    expect(first).toEqual({
      ok: false,
      problems: [
        { field: 'year', says: '平成は31年までです。「2020」でよければ、このままもう一度送ってください' },
      ],
    })
    expect(year.read({ year: ['平成32 '], 'year._confirmed': ['平成32'] }, 'year')).toEqual({
      ok: true,
      value: 2020,
    })
    expect(year.read({ year: ['平成33'], 'year._confirmed': ['平成32'] }, 'year').ok).toBe(false)
  })

  test('problems in rows name the row', () => {
    const read = readForm(
      { needs: fields.needs },
      { 'needs.0.goal': ['歩く'], 'needs.1._row': ['1'], 'needs.1.services.0.kind': ['走り方\u0007'] },
    )
    expect(read.ok ? [] : read.problems.map((problem) => problem.field)).toEqual([
      'needs.1.goal',
      'needs.1.services.0.kind',
    ])
    expect(labelsOf(fields, read.ok ? [] : read.problems)).toEqual({
      'needs.1.goal': '課題2の目標',
      'needs.1.services.0.kind': '課題2のサービス1の種類',
    })
  })

  test('a row added and left blank is no row, unless one must be there', () => {
    const needs = { needs: fields.needs }
    const one = readForm(needs, { 'needs.0.goal': ['歩く'] })
    expect(
      readForm(needs, { 'needs.0.goal': ['歩く'], 'needs.1._row': ['1'], 'needs.1.goal': [' '] }),
    ).toEqual(one)
    expect(readForm(needs, { 'needs.0._row': ['1'] }).ok).toBe(false)
  })

  test('too few and too many rows are said', () => {
    expect(fields.needs.read({}, 'needs')).toEqual({
      ok: false,
      problems: [{ field: 'needs', says: '課題は、1件以上入力してください' }],
    })
    const four = showForm(
      {
        needs: rows({
          label: '課題',
          itemName: '課題',
          min: 0,
          max: 9,
          item: { goal: text({ label: '目標', max: 9 }) },
        }),
      },
      { needs: ['a', 'b', 'c', 'd'].map((goal) => ({ goal })) },
    )
    expect(fields.needs.read(four, 'needs').ok).toBe(false)
  })
})

test('typedOf leaves files out and survives __proto__', () => {
  const form = new FormData()
  form.append('a', '1')
  form.append('a', '2')
  form.append('__proto__', 'x')
  form.append('file', new File(['x'], 'x.txt'))
  expect(Object.entries(typedOf(form))).toEqual([
    ['a', ['1', '2']],
    ['__proto__', ['x']],
  ])
})

test('a JSON Schema comes out', () => {
  expect(jsonSchemaOf(fields)).toMatchObject({
    type: 'object',
    properties: { place: { enum: ['home', 'group'] }, needs: { type: 'array', minItems: 1, maxItems: 3 } },
  })
})

test('値のないところには、何も書いていない', () => {
  const name = text({ label: '書いた人', max: 99 })
  const list = rows({
    label: '予定',
    item: { kind: text({ label: '種類', max: 99 }) },
    itemName: '予定',
    min: 0,
    max: 3,
  })
  const shown = showForm({ name, list }, { name: null, list: [{ kind: null }] } as never)
  expect(Object.values(shown).flat()).not.toContain(null)
  expect(shown.name).toBeUndefined()
})
