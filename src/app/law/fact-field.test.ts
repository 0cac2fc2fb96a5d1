import { describe, expect, test } from 'vitest'
import { choice, day, flag, list, maybe, month, text, whole } from '../../law/kit/facts.ts'
import { factsSchema } from '../../law/kit/facts-schema.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { factField } from './fact-field.ts'

const kinds = choice('種類', ['11', 'その他'], { 11: '居宅介護', その他: 'その他' })
const fieldOf = (schema: Parameters<typeof factsSchema>[0]) => factField(factsSchema(schema))
const says = (field: ReturnType<typeof fieldOf>, typed: Typed) => {
  const read = field.read(typed, 'it')
  return read.ok ? read.value : read.problems.map((problem) => problem.says).join()
}

test.each([
  ['選択肢', kinds, { it: ['11'] }, '11'],
  ['ない選択肢', kinds, { it: ['12'] }, '種類を選んでください'],
  ['わからないとは言えない選択肢', kinds, { it: ['_unknown'] }, '種類を選んでください'],
  ['わからない選択肢', maybe(kinds), { it: ['_unknown'] }, null],
  ['選ばない選択肢', maybe(kinds), {}, '種類を選んでください'],
  ['はい', flag('要るか'), { it: ['true'] }, true],
  ['いいえ', maybe(flag('要るか')), { it: ['false'] }, false],
  ['わからない', maybe(flag('要るか')), { it: ['_unknown'] }, null],
  [
    'はいともいいえとも言わない',
    flag('難しい事例である'),
    {},
    '難しい事例である：「はい」か「いいえ」を選んでください',
  ],
  [
    'わからないとも言わない',
    maybe(flag('要るか')),
    {},
    '要るか：「はい」「いいえ」「わからない・ない」のどれかを選んでください',
  ],
  ['全角の数', whole('月数', 1, 36), { it: ['１２'] }, 12],
  ['大きすぎる数', whole('月数', 1, 36), { it: ['37'] }, '月数は、1から36までの数字で入力してください'],
  ['空いた数', maybe(whole('月数', 1, 36)), { it: [''] }, null],
  ['和暦の日', day('決定の日'), { it: ['令和6年5月1日'] }, '2024-05-01'],
  ['空いた日', maybe(day('決定の日')), {}, null],
  ['文字', text('番号', 5), { it: ['131177'] }, '5文字以内で入力してください（いま6文字）'],
  ['和暦の月', month('月'), { it: ['令和元年5月'] }, '2019-05'],
  ['略した月', month('月'), { it: ['R6.5'] }, '2024-05'],
  ['西暦の月', month('月'), { it: ['２０２４／５'] }, '2024-05'],
  ['詰めた月', month('月'), { it: ['202405'] }, '2024-05'],
  ['ない月', month('月'), { it: ['2024/13'] }, '月を年月として読めません。例：令和8年5月、2026/5'],
  ['なくなった元号の月', month('月'), { it: ['平成32年4月'], 'it._confirmed': ['平成32年4月'] }, '2020-04'],
  ['いくつか', list('並び', kinds), { it: ['その他', '11'] }, ['11', 'その他']],
  ['ひとつもない', list('並び', kinds), {}, []],
  ['ひとつもないと知っている', maybe(list('並び', kinds)), {}, []],
  ['並びがわからない', maybe(list('並び', kinds)), { it: ['_unknown'] }, null],
  [
    'わからないのに選ぶ',
    maybe(list('並び', kinds)),
    { it: ['11', '_unknown'] },
    '並びは、「わからない・ない」とほかのものを一緒には選べません',
  ],
  [
    '日の並び',
    list('訪問', day('訪問した日')),
    { 'it.0.value': ['2024/5/1'], 'it.4.value': [''] },
    ['2024-05-01'],
  ],
  ['行がない', maybe(list('訪問', day('訪問した日'))), { 'it.0._row': ['1'], 'it.0.value': [''] }, null],
] as const)('%s', (_, schema, typed, value) => {
  expect(says(fieldOf(schema), typed)).toEqual(value)
})

test('なくなった元号の月は、言いかえて確かめる', () => {
  const said = says(fieldOf(month('月')), { it: ['平成32年4月'] })
  expect(said).toBe('平成32年4月は令和2年4月です。「令和2年4月」でよければ、このままもう一度送ってください')
})

describe('見せてから読むと同じ値になる', () => {
  test.each([
    ['選択肢', maybe(kinds), 'その他'],
    ['わからない選択肢', maybe(kinds), null],
    ['いいえ', maybe(flag('要るか')), false],
    ['わからない', maybe(flag('要るか')), null],
    ['月', month('月'), '2019-04'],
    ['空いた月', maybe(month('月')), null],
    ['並び', maybe(list('並び', kinds)), ['11']],
    ['わからない並び', maybe(list('並び', kinds)), null],
    ['日の並び', list('訪問', day('訪問した日')), ['2024-05-01', '2024-06-01']],
    ['行がない', maybe(list('訪問', day('訪問した日'))), null],
  ] as const)('%s', (_, schema, value) => {
    const field = fieldOf(schema)
    expect(says(field, field.show(value, 'it'))).toEqual(value)
  })
})

test('選択肢は番号と名で言い、多いときはたたむ', () => {
  expect(fieldOf(kinds).widget).toEqual({
    kind: 'radio',
    options: [
      { value: '11', label: '11 居宅介護' },
      { value: 'その他', label: 'その他' },
    ],
  })
  const many = choice('種類', ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  expect(fieldOf(many).widget.kind).toBe('select')
})
