import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { contractedAmount } from './contracted-amount.ts'

const reply = (granted: number | null, amounts: number[], on = '2026-04-01') =>
  ask(contractedAmount as Provision<unknown, unknown>, {
    ...{ on, in: '北区' },
    facts: { granted, contracts: amounts.map((amount) => ({ amount })) },
  })

checkProvision(contractedAmount)

test.each([
  ['契約がない', 2050, [], '収まる', 0, 2050, null, '支給量が20.5、契約支給量の合計が0のため'],
  ['一つ', 2050, [1000], '収まる', 1000, 1050, null, '支給量が20.5、契約支給量の合計が10のため'],
  ['ちょうど', 2050, [1000, 1050], '収まる', 2050, 0, null, '支給量が20.5、契約支給量の合計が20.5のため'],
  [
    'わずかにこえる',
    2050,
    [1000, 1051],
    'こえる',
    2051,
    null,
    1,
    '支給量が20.5、契約支給量の合計が20.51のため',
  ],
  ['支給量が数でない', null, [1000], '数えない', 1000, null, null, '支給量が数で決まっていないため'],
])('%s', (_, granted, amounts, fits, contracted, left, over, why) => {
  expect(reply(granted, amounts)).toMatchObject({
    ruling: {
      finding: { fits, contracted, left, over },
      because: [why],
      unconfirmed: granted === null ? [] : ['一つのサービスの契約支給量の合計を、支給量までとすること'],
      citation: { law: '指定障害福祉サービス基準', article: '第10条第2項' },
    },
  })
})

test('制度の始まる前は何も言わない', () => {
  expect(reply(100, [], '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply(100, [], '2012-04-01')).toMatchObject({ ruling: { silent: false } })
})

test('言葉', () => {
  const { words } = contractedAmount
  expect(words({ fits: '収まる', contracted: 1000, left: 1050, over: null })).toBe('収まる（のこり10.5）')
  expect(words({ fits: 'こえる', contracted: 2100, left: null, over: 50 })).toBe('支給量を0.5こえる')
  expect(words({ fits: '数えない', contracted: 0, left: null, over: null })).toBe('数えない')
})

test('名前と、聞ける範囲', () => {
  const { id, chapter } = contractedAmount
  expect([id, chapter]).toEqual(['contracted-amount', '支給決定'])
  expect(factsSchema(contractedAmount.facts).properties).toMatchObject({
    granted: { anyOf: [{ minimum: 0, maximum: 10_000_000 }, { type: 'null' }] },
    contracts: { items: { properties: { amount: { minimum: 0, maximum: 10_000_000 } } } },
  })
})
