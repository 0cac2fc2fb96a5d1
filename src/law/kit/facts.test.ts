import { expect, test } from 'vitest'
import { z } from 'zod'
import { choice, day, flag, list, maybe, month, text, whole } from './facts.ts'

const reads = (schema: z.ZodType, plain: unknown) => schema.safeParse(plain).success

test.each([
  ['1月1日', '2015-01-01', true],
  ['1月31日', '2015-01-31', true],
  ['12月1日', '2015-12-01', true],
  ['12月31日', '2015-12-31', true],
  ['うるう年の2月29日', '2016-02-29', true],
  ['うるう年でない2月29日', '2015-02-29', false],
  ['0月', '2015-00-01', false],
  ['13月', '2015-13-01', false],
  ['0日', '2015-01-00', false],
  ['前に字がある', 'x2015-01-01', false],
  ['後ろに時刻がある', '2015-01-01T00:00', false],
  ['短い年', '215-01-01', false],
  ['明治6年の前の日', '1872-12-31', false],
  ['明治6年のはじめの日', '1873-01-01', true],
  ['2199年の終わりの日', '2199-12-31', true],
  ['2200年', '2200-01-01', false],
])('日：%s', (_, plain, expected) => expect(reads(day('日'), plain)).toBe(expected))

test.each([
  ['1月', '2015-01', true],
  ['9月', '2015-09', true],
  ['10月', '2015-10', true],
  ['12月', '2015-12', true],
  ['0月', '2015-00', false],
  ['13月', '2015-13', false],
  ['19月', '2015-19', false],
  ['前に字がある', 'x2015-01', false],
  ['日まである', '2015-01-01', false],
  ['明治6年の前の月', '1872-12', false],
  ['明治6年のはじめの月', '1873-01', true],
  ['2199年の終わりの月', '2199-12', true],
  ['2200年', '2200-01', false],
])('年月：%s', (_, plain, expected) => expect(reads(month('月'), plain)).toBe(expected))

test.each(['1872-12-31', '2200-01-01'])('%s は、使える年を言って断る', (plain) => {
  expect(day('日').safeParse(plain).error?.issues).toMatchObject([{ message: '1873年から2199年まで' }])
})

test('日と年月は、読んだ値からそのまま書き戻せる', () => {
  expect(
    day('日')
      .parse('2016-02-29')
      .equals(new Temporal.PlainDate(2016, 2, 29)),
  ).toBe(true)
  expect(z.encode(day('日'), new Temporal.PlainDate(2016, 2, 29))).toBe('2016-02-29')
  expect(month('月').parse('2015-12').equals(new Temporal.PlainYearMonth(2015, 12))).toBe(true)
  expect(z.encode(month('月'), new Temporal.PlainYearMonth(2015, 1))).toBe('2015-01')
})

test.each([
  ['下の端', 1, true],
  ['下の端の外', 0, false],
  ['上の端', 36, true],
  ['上の端の外', 37, false],
  ['半端', 1.5, false],
  ['数字の文字', '12', false],
])('整数：%s', (_, plain, expected) => expect(reads(whole('月数', 1, 36), plain)).toBe(expected))

test.each([
  ['言わなければ50件まで', list('並び', flag('はい')), 50],
  ['言えばその数まで', list('並び', flag('はい'), 2), 2],
])('並び：%s', (_, schema, most) => {
  expect(reads(schema, Array(most).fill(true))).toBe(true)
  expect(reads(schema, Array(most + 1).fill(true))).toBe(false)
})

test('文字は一字から決めた長さまで', () => {
  expect([reads(text('番号', 10), ''), reads(text('番号', 10), '1')]).toEqual([false, true])
  expect([reads(text('番号', 10), '1234567890'), reads(text('番号', 10), '12345678901')]).toEqual([
    true,
    false,
  ])
})

test.each([
  ['日', day('日'), { title: '日', format: 'date' }],
  ['年月', month('月'), { title: '月', format: 'year-month' }],
  ['選択肢', choice('種類', ['新規']), { title: '種類' }],
  [
    '名前のある選択肢',
    choice('種類', ['11'], { 11: '居宅介護' }),
    { title: '種類', labels: { 11: '居宅介護' } },
  ],
  ['はい・いいえ', flag('希望'), { title: '希望' }],
  ['整数', whole('月数', 1, 36), { title: '月数' }],
  ['境のある整数', whole('月数', 1, 36, [12]), { title: '月数', tries: [12] }],
  ['文字', text('番号', 10), { title: '番号' }],
  ['わからないことのある事実', maybe(flag('希望')), { title: '希望' }],
  ['名のない事実', maybe(z.boolean()), { title: '' }],
  ['並び', list('並び', flag('はい')), { title: '並び' }],
] as [string, z.ZodType, object][])('%sの名と印', (_, schema, meta) => {
  expect(schema.meta()).toStrictEqual(meta)
})

test('わからないことのある事実には null も入る', () => {
  expect([reads(maybe(flag('希望')), null), reads(flag('希望'), null)]).toEqual([true, false])
})
