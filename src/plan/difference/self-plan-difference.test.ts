import { expect, test } from 'vitest'
import { emptySelfPlan, type SelfPlan } from '../content/self-plan.ts'
import { selfPlanDifference } from './self-plan-difference.ts'

const own: SelfPlan = {
  ...emptySelfPlan,
  hopes: '海の近くに\n住みたい',
  troubles: '朝が苦手',
  unsure: ['week'],
}

test('変わった欄だけを、様式の名前と前後の文で言う', () => {
  expect(selfPlanDifference(own, { ...own, hopes: '山に住みたい' })).toEqual([
    {
      ...{ box: 'hopes', label: '希望する生活 および そのために必要な支援' },
      ...{ was: '海の近くに\n住みたい', now: '山に住みたい' },
    },
  ])
})

test('改行の書き方、前後の空き、「わからない」は、変わったことにしない', () => {
  expect(selfPlanDifference(own, { ...own, hopes: '海の近くに\r\n住みたい ', unsure: [] })).toEqual([])
})

test('消したことも、書き足したことも言う。予定は行の言葉で', () => {
  const row = {
    ...{ days: ['月' as const], from: '10:00', to: '15:00', kind: '就労継続支援B型' },
    ...{ content: null, provider: null },
  }
  const after = { ...own, troubles: null, week: [row] } as unknown as SelfPlan
  expect(selfPlanDifference(own, after).map(({ box, was, now }) => [box, was, now])).toEqual([
    ['troubles', '朝が苦手', ''],
    ['week', '', expect.stringContaining('就労継続支援B型')],
  ])
})
