import { describe, expect, test } from 'vitest'
import { whatWouldChange } from '../kit/what-would-change.ts'
import { claimLimit } from './claim-limit.ts'
import type { CombinationFacts } from './combination-facts.ts'
import { feeArises } from './fee-arises.ts'
import { feeCombination } from './fee-combination.ts'
import { userBurden } from './user-burden.ts'

test.each([
  [claimLimit, 'claim-limit'],
  [feeArises, 'fee-arises'],
  [feeCombination, 'fee-combination'],
  [userBurden, 'user-burden'],
])('%# 番めの規定は報酬の章にある', (provision, id) => {
  expect([provision.id, provision.chapter]).toEqual([id, '報酬'])
})

const quiet: CombinationFacts = {
  laws: '障害者総合支援法だけ',
  selfPlan: false,
  rejected: false,
  plans: 0,
  reviews: 0,
  planFollows: false,
  bothSet: false,
  monthSet: true,
  changeNeeded: false,
  serviceUsed: true,
  move: '動きはない',
  previousDid: 'なし',
  carePlan: 'ない',
}

describe('その月の計画とモニタリングの数がいくつなら、答えが変わるか', () => {
  test.each([
    ['計画がない', 'この事業所がこの月に作った計画の数', {}, '1 2'],
    ['計画が三つ', 'この事業所がこの月に作った計画の数', { plans: 3 }, '0'],
    ['モニタリングがない', 'この事業所がこの月に行ったモニタリングの数', {}, '1 2'],
    ['モニタリングが三回', 'この事業所がこの月に行ったモニタリングの数', { reviews: 3 }, '0'],
  ])('%s', (_, name, facts, becomes) => {
    const when = { on: Temporal.PlainDate.from('2024-06-10'), in: '北区' }
    const changes = whatWouldChange(when, feeCombination, { ...quiet, ...facts })
    expect(
      changes
        .filter((change) => change.name === name)
        .map((change) => change.becomes)
        .join(' '),
    ).toBe(becomes)
  })
})
