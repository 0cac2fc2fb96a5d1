import { expect, test } from 'vitest'
import { z } from 'zod'
import { expectation } from './expectation.ts'
import { choice, day, flag, list, maybe, month, text, whole } from './facts.ts'
import { certain, factsSchema } from './facts-schema.ts'

test.each([
  ['選択肢', choice('種類', ['新規', '変更']), '「新規」「変更」のどれかを入れてください'],
  [
    '名前のある番号',
    choice('種類', ['11', '22'], { 11: '居宅介護' }),
    '「11 居宅介護」「22」のどれかを入れてください',
  ],
  ['日', day('日'), '実在する日（YYYY-MM-DD）を入れてください'],
  ['年月', month('月'), '年月（YYYY-MM）を入れてください'],
  ['はい・いいえ', flag('希望'), 'true（はい）か false（いいえ）を入れてください'],
  ['整数', whole('月数', 1, 36), '1から36までの整数を入れてください'],
  ['並び', list('並び', flag('希望'), 3), '並び（[ ]、3件まで）を入れてください'],
  ['組', z.strictObject({ a: flag('あ'), b: flag('い') }), '組（{ }、名前はa、b）を入れてください'],
  ['文字', text('番号', 10), '10字までの文字を入れてください'],
  [
    'わからないこともある',
    maybe(flag('希望')),
    'true（はい）か false（いいえ）（わからない・ないときは null）を入れてください',
  ],
] as [string, z.ZodType, string][])('期待する値：%s', (_, schema, says) => {
  expect(expectation(factsSchema(schema), '')).toBe(says)
  expect(expectation(factsSchema(schema), '開始の日以後')).toBe(`${says}（開始の日以後）`)
})

test('事実の形は一度だけ作る', () => {
  const schema = flag('希望')
  expect(factsSchema(schema)).toBe(factsSchema(schema))
})

test.each([
  ['わからないことのある事実', maybe(flag('希望')), { type: 'boolean', title: '希望' }, true],
  ['いつもわかる事実', flag('希望'), { type: 'boolean', title: '希望' }, false],
] as [string, z.ZodType, object, boolean][])('%sの種類', (_, schema, kind, nullable) => {
  const found = certain(factsSchema(schema))
  expect([found.kind, found.nullable]).toEqual([expect.objectContaining(kind), nullable])
})

test.each([
  ['外の名', { title: '外', anyOf: [{ type: 'null' }, { type: 'boolean', title: '内' }] }, '外'],
  ['名がない', { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, ''],
])('わからないことのある事実の名：%s', (_, schema, title) => {
  expect(certain(schema)).toEqual({ kind: { type: 'boolean', title }, nullable: true })
})
