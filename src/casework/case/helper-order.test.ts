import { describe, expect, test } from 'vitest'
import { contractFacts } from './contracts-in-force.ts'
import { helperOrder } from './helper-order.ts'

const when = { on: Temporal.PlainDate.from('2026-05-10'), in: '京都市' }
const line = (service: string, amount: number | null, unit: string) => ({
  ...{ provider: 'id', service, named: '2026-05-01', begun: null },
  contracted: { on: '2026-05-02', amount, unit },
})
const day = contractFacts(line('22', 20, '日/月'), '2610100010')
const helper = contractFacts(line('11', 30, '時間/月'), '2610100020')
const names = new Map([
  ['2610100010', '○○デイ'],
  ['2610100020', '○○ヘルパー'],
])

describe('セルフプランを手伝う事業者の順序', () => {
  test('日中活動が訪問より先。答えが変わることは、事業者の名前で言う', () => {
    const ruling = helperOrder(when, { contracts: [helper, day], names }, false)
    expect(ruling).toMatchObject({
      finding: { chosen: '事業者', providers: ['2610100010'] },
      because: ['順位③の事業者が先のため', expect.stringContaining('この記録になく')],
      changes: [
        { name: '支援の難しい事例である', words: '障害者地域生活支援センターが対応する' },
        { name: '○○デイとの契約', was: 'ある', becomes: 'ない', words: '事業者 ○○ヘルパー が行う' },
      ],
    })
  })
  test('同じ順位では量の多い事業者', () => {
    const more = contractFacts(line('22', 21, '日/月'), '2610100020')
    expect(helperOrder(when, { contracts: [day, more], names }, false)).toMatchObject({
      finding: { providers: ['2610100020'] },
    })
  })
  test('支援の難しい事例は、センターが対応する', () => {
    const ruling = helperOrder(when, { contracts: [day], names }, true)
    expect(ruling).toMatchObject({ finding: { chosen: '障害者地域生活支援センター' } })
    expect(ruling.changes).toMatchObject([{ becomes: 'いいえ', words: '事業者 ○○デイ が行う' }])
  })
  test('契約がなければ、センターのほかに変わることはない', () => {
    const ruling = helperOrder(when, { contracts: [], names: new Map() }, false)
    expect(ruling).toMatchObject({ finding: { chosen: '作る事業者がない' }, changes: [{ was: 'いいえ' }] })
  })
  test('順序の定めがない市町村では、何も言わない', () => {
    const kita = { ...when, in: '北区' }
    expect(helperOrder(kita, { contracts: [day], names }, false)).toMatchObject({ silent: true, changes: [] })
  })
})

describe('契約を、規定に問う事実にする', () => {
  test.each([
    ['半日や半時間の量は、規定では比べられない', line('11', 20.5, '時間/月'), '時間/月', null],
    ['数のない決定', line('33', null, '当該月の日数'), '当該月の日数', null],
    [
      '月の日数から引く書き方は、日で数えるが量はわからない',
      line('22', 5, '当該月の日数から8日を引いた日数'),
      '日/月',
      null,
    ],
    ['ふつうの量', line('11', 20, '時間/月'), '時間/月', 20],
  ] as const)('%s', (_, given, unit, amount) => {
    expect(contractFacts(given, '1')).toMatchObject({ provider: '1', unit, amount, hasPlanningOffice: false })
  })
})
