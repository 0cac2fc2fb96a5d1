import { expect, test } from 'vitest'
import { sampleServicePlan, sampleServicePlanDraft } from './sample.ts'
import { servicePlan } from './service-plan.ts'

test.each([
  ['案', '障害者', 'サービス等利用計画案'],
  ['計画', '障害者', 'サービス等利用計画'],
  ['案', '障害児', '障害児支援利用計画案'],
  ['計画', '障害児', '障害児支援利用計画'],
] as const)('%s・%s の題名は %s', (stage, regime, title) => {
  expect(servicePlan.title({ ...sampleServicePlan, stage, regime })).toBe(title)
})

test('優先順位の順に並ぶ', () => {
  const sheet = servicePlan.sheet({ ...sampleServicePlan, needs: sampleServicePlan.needs.toReversed() })
  expect(sheet.needs).toMatchObject([{ priority: '1' }, { priority: '2' }, { priority: '3' }])
})

test('案には提供事業者の欄がない', () => {
  const sheet = servicePlan.sheet(sampleServicePlanDraft)
  expect(sheet.final).toBe(false)
  expect(sheet.needs).toMatchObject([{ provider: null }])
})

test('長い欄は別記に全文がある', () => {
  const [need] = sampleServicePlan.needs
  if (need === undefined) throw new Error('the sample has needs')
  const issue = 'あ'.repeat(4000)
  const sheet = servicePlan.sheet({ ...sampleServicePlan, needs: [{ ...need, issue }] })
  expect(sheet.needs).toMatchObject([{ issue: '別記1のとおり' }])
  expect(sheet.annex).toEqual([{ mark: '別記1', label: '優先順位1 解決すべき課題', text: issue }])
})
