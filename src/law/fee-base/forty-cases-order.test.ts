import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { fortyCasesOrder } from './forty-cases-order.ts'

const contracts = [
  { user: '1', signedOn: '2024-05-01' },
  { user: '2', signedOn: '2026-02-03' },
  { user: '3', signedOn: '2025-01-10' },
  { user: '4', signedOn: '2025-01-10' },
  { user: '5', signedOn: '2023-12-28' },
]
const reply = (second: number, rows = contracts, on = '2026-04-01') =>
  ask(fortyCasesOrder as Provision<unknown, unknown>, {
    on,
    in: '北区',
    facts: { second, contracts: rows },
  })

describe('(Ⅱ)で算定する利用者の順', () => {
  test.each([
    [0, [], []],
    [1, ['2'], []],
    [2, ['2'], ['3', '4']],
    [3, ['2', '3', '4'], []],
    [4, ['2', '3', '4', '1'], []],
    [5, ['2', '3', '4', '1', '5'], []],
  ])('%d件なら、契約の新しい%jと、同じ日で選ぶ%j', (count, second, undecided) => {
    expect(reply(count)).toMatchObject({ ruling: { finding: { second, undecided } } })
  })

  test('理由と読み方', () => {
    expect(reply(1)).toMatchObject({
      ruling: {
        because: ['(Ⅱ)で算定する1件を、契約した日の新しい順にとるため'],
        unconfirmed: ['(Ⅱ)は契約した日の新しい利用者から順に割り当てると読むこと'],
      },
    })
    expect(reply(2)).toMatchObject({
      ruling: {
        because: [
          '(Ⅱ)で算定する2件を、契約した日の新しい順にとるため',
          '2025-01-10に契約した人が線の上に並ぶため',
        ],
      },
    })
  })

  test('件数は利用者の数より多くなく、一人は一度だけ', () => {
    expect(reply(6)).toMatchObject({
      problems: [{ field: 'second', expected: '取り扱った利用者の数（5）以下にしてください' }],
    })
    expect(reply(1, [...contracts, { user: '1', signedOn: '2026-01-01' }])).toMatchObject({
      problems: [{ field: 'contracts', expected: '一人の利用者は一度だけ入れてください' }],
    })
    expect(reply(0, [])).toMatchObject({ ruling: { finding: { second: [], undecided: [] } } })
  })

  test('平成30年3月までは何も言わない', () => {
    expect(reply(1, contracts, '2018-03-31')).toMatchObject({ ruling: { silent: true } })
    expect(reply(1, contracts, '2018-04-01')).toMatchObject({ ruling: { silent: false } })
  })

  test('言葉', () => {
    expect(fortyCasesOrder.words({ second: [], undecided: [] })).toBe('(Ⅱ)で算定する利用者：なし')
    expect(fortyCasesOrder.words({ second: ['2', '5'], undecided: ['3', '4'] })).toBe(
      '(Ⅱ)で算定する利用者：2、5。同じ日の契約で職員が選ぶ利用者：3、4',
    )
  })
})

checkProvision(fortyCasesOrder, [{ second: 2, contracts }])
