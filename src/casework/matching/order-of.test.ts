import { describe, expect, test } from 'vitest'
import type { Renewal, Used } from './helpers-queries.ts'
import { orderOf } from './order-of.ts'

const kyoto = { on: Temporal.PlainDate.from('2026-06-01'), in: '京都市' }
const used = (id: string, service: string, amount: number | null = 10): Used => ({
  ...{ id, number: `26${id}`, name: `事業者${id}`, telephone: '' },
  contract: { provider: `26${id}`, service, amount, unit: '日/月', hasPlanningOffice: false },
})
const renewal = (all: readonly Used[], chosen: string | null = null): Renewal => ({
  ...{ period: 'p', person: 'q', name: '', kana: '', district: null, renewsOn: '2026-08-01', used: all },
  chosen: chosen
    ? { provider: chosen, by: '係', reason: null, at: '2026-06-01T00:00:00Z', version: 1 }
    : null,
})
const ids = (all: readonly Used[]) => all.map(({ id }) => id).join()

describe('作成補助者の順序', () => {
  test.each([
    ['先の順位の事業者', [used('a', '24'), used('b', '22')], null, '順序で決まる', 'b', '③'],
    ['契約量の多い事業者', [used('a', '22', 5), used('b', '22', 9)], null, '順序で決まる', 'b', '③'],
    [
      '同じ量は職員が選ぶ',
      [used('a', '22'), used('b', '22'), used('c', '24')],
      null,
      '職員が選ぶ',
      'a,b',
      '③',
    ],
    ['職員が選んだ', [used('a', '22'), used('b', '22')], 'b', '職員が選んだ', 'b', '③'],
    [
      '決まっているものは、選んだあとに契約が変わっても順序による',
      [used('a', '22')],
      'b',
      '順序で決まる',
      'a',
      '③',
    ],
    ['契約がない', [], null, '契約する事業者がない', '', null],
  ] as const)('%s', (_, all, chosen, outcome, providers, place) => {
    const order = orderOf(kyoto, renewal(all, chosen))
    expect([order.outcome, ids(order.providers), order.place]).toEqual([outcome, providers, place])
    expect(order.because.join()).not.toMatch(/26[abc]/)
  })

  test.each([
    ['一つだけ', [used('a', '24')], '契約している事業者が一つだけのため（順位⑤）'],
    ['先の順位', [used('a', '24'), used('b', '22')], '順位③の事業者bが、順位⑤の事業者aより先のため'],
    [
      '順位のある一つ',
      [used('a', '22'), used('b', '52')],
      '契約している事業者のうち、順序に当たるのは一つだけのため（順位③）',
    ],
    ['量の多い', [used('a', '22', 5), used('b', '22', 9)], '順位③の事業者のうち契約量が最も多いため'],
  ] as const)('わけは、だれより先かを名前で言う：%s', (_, all, says) => {
    expect(orderOf(kyoto, renewal(all)).because[0]).toBe(says)
  })

  test('定めのない市町村では、契約する事業者から職員が選ぶ', () => {
    const north = { ...kyoto, in: '北区' }
    expect(orderOf(north, renewal([used('a', '24'), used('b', '22')])).outcome).toBe('職員が選ぶ')
    expect(orderOf(north, renewal([used('a', '24')], 'a')).outcome).toBe('職員が選んだ')
    expect(orderOf(north, renewal([])).outcome).toBe('契約する事業者がない')
  })
})
