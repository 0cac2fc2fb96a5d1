import { expect, test } from 'vitest'
import { kyotoSelfPlan } from './kyoto-self-plan.ts'
import { sampleKyotoSelfPlan } from './sample.ts'

test('利用者との関係は一つに印がつき、かっこはその欄だけ埋まる', () => {
  expect(kyotoSelfPlan.sheet(sampleKyotoSelfPlan).relations).toEqual([
    { of: '本人', on: false, note: '', bracket: false },
    { of: '家族', on: false, note: '', bracket: true },
    { of: 'その他', on: true, note: '生活介護職員', bracket: true },
  ])
})

test('作成日がなければ手で書く欄になる', () => {
  expect(kyotoSelfPlan.sheet(sampleKyotoSelfPlan).madeOn).toBe('　　　　年　　月　　日')
  expect(kyotoSelfPlan.sheet({ ...sampleKyotoSelfPlan, madeOn: '2015-05-01' }).madeOn).toBe('平成27年5月1日')
})

test('週に書けないサービスは四つを超えても残る', () => {
  const one = { kind: '短期入所', content: '宿泊', amount: '年2回' }
  expect(
    kyotoSelfPlan.sheet({ ...sampleKyotoSelfPlan, besidesWeek: Array(6).fill(one) }).besidesWeek,
  ).toHaveLength(6)
})
