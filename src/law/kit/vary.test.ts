import { expect, test } from 'vitest'
import { z } from 'zod'
import { factWords } from './fact-words.ts'
import { choice, day, flag, list, maybe, month, text, whole } from './facts.ts'
import { factsSchema } from './facts-schema.ts'
import { vary } from './vary.ts'

const service = choice('サービス', ['11', '22'], { 11: '居宅介護', 22: '生活介護' })

test.each([
  ['選択肢', choice('種類', ['新規', '変更', '更新']), '変更', ['新規', '更新']],
  ['わからないことのある選択肢', maybe(choice('種類', ['新規', '変更'])), '変更', ['新規', null]],
  ['わからなかった選択肢', maybe(choice('種類', ['新規', '変更'])), null, ['新規', '変更']],
  ['はい・いいえ', flag('希望'), true, [false]],
  ['わからなかったはい・いいえ', maybe(flag('希望')), null, [true, false]],
  ['答えのあるはい・いいえ', maybe(flag('希望')), false, [true, null]],
  ['整数は前後', whole('月数', 1, 36), 12, [11, 13]],
  ['整数の下の端', whole('月数', 1, 36), 1, [2]],
  ['整数の上の端', whole('月数', 1, 36), 36, [35]],
  ['整数の下の端のとなり', whole('月数', 1, 36), 2, [1, 3]],
  ['整数の上の端のとなり', whole('月数', 1, 36), 35, [34, 36]],
  ['境のある整数', whole('年齢', 0, 120, [17, 18, 65]), 18, [17, 65]],
  ['わからなかった整数', maybe(whole('年齢', 0, 120, [17, 18])), null, [17, 18]],
  ['わからなかった、境のない整数', maybe(whole('年齢', 0, 120)), null, []],
  ['日は前後', day('日'), '2015-03-31', ['2015-03-30', '2015-04-01']],
  ['わからないことのある日', maybe(day('日')), '2015-03-31', ['2015-03-30', '2015-04-01', null]],
  ['わからなかった日', maybe(day('日')), null, []],
  ['月は前後', month('月'), '2015-12', ['2015-11', '2016-01']],
  ['わからなかった月', maybe(month('月')), null, []],
  ['文字は変えない', text('番号', 10), '1', []],
  ['わからないことのある文字', maybe(text('番号', 10)), '1', [null]],
  ['わからないことのある並び', maybe(list('サービス', service)), ['22'], [[], ['22', '11'], null]],
  ['並びは一つ減らすか足す', list('サービス', service), ['22'], [[], ['22', '11']]],
  ['並びはどれを減らすこともある', list('サービス', service), ['11', '22'], [['22'], ['11']]],
  ['わからなかった並び', maybe(list('サービス', service)), null, []],
  ['わからなかった組', maybe(z.strictObject({ a: flag('あ') })), null, []],
  [
    '組の並びは一つ減らすか、どれかを変える',
    list('契約', z.strictObject({ amount: whole('量', 0, 9), shared: flag('共同か') })),
    [{ amount: 0, shared: true }],
    [[], [{ amount: 1, shared: true }], [{ amount: 0, shared: false }]],
  ],
] as [string, z.ZodType, unknown, unknown[]][])('%s', (_, schema, value, expected) => {
  const facts = z.strictObject({ other: flag('ほか'), it: schema })
  const varied = vary(factsSchema(facts), { other: true, it: value }).slice(1)
  expect(varied.map((one) => one.facts)).toEqual(expected.map((it) => ({ other: true, it })))
  expect(varied.every(({ field, name }) => field === 'it' && name !== '')).toBe(true)
})

test.each([
  ['番号は名前で', service, '22', '生活介護'],
  ['名前のない値はそのまま', choice('種類', ['新規']), '新規', '新規'],
  ['はい', flag('希望'), true, 'はい'],
  ['いいえ', flag('希望'), false, 'いいえ'],
  ['わからない', maybe(flag('希望')), null, 'わからない・ない'],
  ['日', day('日'), '2015-04-01', '2015年4月1日'],
  ['わからないことのある日', maybe(day('日')), '2015-12-31', '2015年12月31日'],
  ['月', month('月'), '2015-04', '2015年4月'],
  ['日に似た文字', text('番号', 10), '2015-04-01', '2015-04-01'],
  ['日でない文字は、日のところでもそのまま', day('日'), 'x2015-04-01', 'x2015-04-01'],
  ['時刻のある文字も、そのまま', day('日'), '2015-04-01T00:00', '2015-04-01T00:00'],
  ['並び', list('サービス', service), ['11', '22'], '居宅介護、生活介護'],
  ['空の並び', list('サービス', service), [], 'なし'],
  [
    '組の並び',
    list('契約', z.strictObject({ a: service, b: flag('共同か') })),
    [{ a: '11', b: true }],
    '居宅介護・はい',
  ],
  ['数', whole('月数', 1, 36), 12, '12'],
] as [string, z.ZodType, unknown, string][])('言葉で：%s', (_, schema, value, expected) => {
  expect(factWords(factsSchema(schema), value)).toBe(expected)
})

test('並びのうち、変わる一つだけを言葉にする', () => {
  const row = z.strictObject({ amount: whole('契約量', 0, 9), shared: flag('共同か') })
  const facts = z.strictObject({ it: list('サービス', service), rows: list('契約', row) })
  const given = { it: ['22'], rows: [{ amount: 0, shared: true }] }
  const said = vary(factsSchema(facts), given).map(({ field, name, was, becomes }) => [
    field,
    name,
    was,
    becomes,
  ])
  expect(said).toEqual([
    ['it', 'サービス', 'いまのもの', '生活介護を除いたもの'],
    ['it', 'サービス', 'いまのもの', '居宅介護を加えたもの'],
    ['rows', '契約', 'いまのもの', '0・はいを除いたもの'],
    ['rows', '契約1の契約量', '0', '1'],
    ['rows', '契約1の共同か', 'はい', 'いいえ'],
  ])
})
