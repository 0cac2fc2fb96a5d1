import { expect, test } from 'vitest'
import { z } from 'zod'
import { flag, list, maybe, whole } from './facts.ts'
import { factsSchema } from './facts-schema.ts'
import { problem, problemsOf } from './problem.ts'

const row = z.strictObject({ amount: whole('契約量', 0, 9) })
const schema = z.strictObject({ rows: maybe(list('契約', row)), other: flag('ほか') })

test.each([
  [
    'わからないことのある並びの中',
    ['rows', 1, 'amount'],
    { rows: [{}, { amount: 10 }] },
    'rows[1].amount',
    '契約量',
    10,
  ],
  ['並びがわからない', ['rows', 0, 'amount'], { rows: null }, 'rows[0].amount', '契約量', null],
  ['事実がない', ['rows', 0, 'amount'], undefined, 'rows[0].amount', '契約量', null],
  ['事実が null', ['other'], null, 'other', 'ほか', null],
  ['知らない道', ['no', 'such'], { no: { such: 3 } }, 'no.such', '', 3],
  ['全体', [], { a: 1 }, '', '', { a: 1 }],
] as [string, PropertyKey[], unknown, string, string, unknown][])(
  '誤りの名と値：%s',
  (_, path, input, field, name, value) => {
    const issue = { code: 'custom', path, message: '', input } as z.core.$ZodIssue
    const [found] = problemsOf(factsSchema(schema), [issue], input)
    expect([found?.field, found?.name, found?.value]).toEqual([field, name, value])
  },
)

test('null が先に書かれた形でも、中の名をたどる', () => {
  const nullFirst = {
    properties: { row: { anyOf: [{ type: 'null' }, { properties: { a: { title: 'あ' } } }] } },
  }
  const issue = { code: 'custom', path: ['row', 'a'], message: '' } as z.core.$ZodIssue
  expect(problemsOf(nullFirst, [issue], { row: { a: 1 } })[0]?.name).toBe('あ')
})

test('わからないことのある並びの中の知らない名前は、使える名前とともに断る', () => {
  const input = { rows: [{ amount: 1, unit: '日', kind: 2 }], other: true }
  const read = schema.safeParse(input)
  expect(problemsOf(factsSchema(schema), read.error?.issues ?? [], input).map(({ says }) => says)).toEqual([
    '「rows[0].unit」の値 「日」 は使えません。この名前の事実はありません。使える名前：amount',
    '「rows[0].kind」の値 「2」 は使えません。この名前の事実はありません。使える名前：amount',
  ])
})

test.each([
  ['名と項目', ['months', '月数', 37], '「月数」（months）の値 「37」 は使えません。整数を'],
  ['名がない', ['months', '', 37], '「months」の値 「37」 は使えません。整数を'],
  ['名が項目と同じ', ['unit', 'unit', 37], '「unit」の値 「37」 は使えません。整数を'],
  ['値がない', ['months', '月数', undefined], '「月数」（months）がありません。整数を'],
  ['値が null', ['months', '月数', null], '「月数」（months）の値 「null」 は使えません。整数を'],
  ['文字はかぎのまま', ['months', '月数', '三'], '「月数」（months）の値 「三」 は使えません。整数を'],
] as [string, [string, string, unknown], string][])('誤りの文：%s', (_, [field, name, value], says) => {
  expect(problem(field, name, value, '整数を').says).toBe(says)
})
