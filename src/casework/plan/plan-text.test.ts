import { describe, expect, test } from 'vitest'
import { emptyPlan } from '../../plan/content/plan-content.ts'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import { draftFromPlan, planFromDraft } from './plan-from-draft.ts'
import { sectionTasks } from './section-tasks.ts'
import { toldChanges } from './told-changes.ts'

const consent = {
  madeOn: '2026-04-18',
  explainedOn: '2026-04-19',
  consentedOn: '2026-04-19',
  consentBy: '見本',
  means: '署名' as const,
  deliveredOn: '2026-04-19',
}

describe('計画の書き始め', () => {
  const providers = [{ service: '居宅介護', name: 'ヘルパーみほん', telephone: '000-1' }]
  const monitoring = { every: 6, from: '2026-08', until: '2027-04', months: [] }
  const plan = planFromDraft({ ...samplePlan, consent }, providers, monitoring)
  test('同じ名前のサービスの事業者が入る', () => {
    expect(plan.needs.map(({ provider, phone }) => [provider, phone])).toEqual([
      ['ヘルパーみほん', '000-1'],
      [null, null],
    ])
  })
  test('モニタリングは、決まった月になる', () => expect(plan).toMatchObject({ every: 6, from: '2026-08' }))
  test('同意は写さない', () => expect(plan.consent).toBeUndefined())
  test('同じサービスに事業者が二つあるときは、選ばない', () => {
    const two = [...providers, { service: '居宅介護', name: '別の事業所', telephone: '000-2' }]
    expect(planFromDraft(samplePlan, two, null).needs[0]?.provider).toBeNull()
  })
})

test('前回の計画を写すと、事業者・同意・月は写らず、文章は写る', () => {
  const named = { provider: 'みほん', person: '作業', phone: '0', fee: '0円' }
  const before = {
    ...samplePlan,
    consent,
    saves: { wishes: 4 },
    needs: samplePlan.needs.map((need) => ({ ...need, ...named })),
  }
  const { week, dailyLife, besides } = samplePlan
  const now = { week, dailyLife, besides }
  expect(draftFromPlan(before)).toEqual({ ...samplePlan, now, startsIn: null, from: null })
})

describe('変わったところ', () => {
  test('順番だけ変わった予定は言わず、順位が変わった課題は言う', () => {
    const turned = { week: samplePlan.week.toReversed(), needs: samplePlan.needs.toReversed() }
    expect(toldChanges(samplePlan, { ...samplePlan, ...turned }).map(({ says }) => says)).toEqual([
      '課題2を1番に上げた（日中に通うところがほしい）',
    ])
  })
  test('前の様式になかった欄が空のままなら、言わない', () => {
    const needs = samplePlan.needs.map((need) => ({ ...need, help: null, provider: null }))
    expect(toldChanges(samplePlan, { ...samplePlan, needs })).toEqual([])
  })
})

test('節の状態は、提出の前に「完了」と言わない', () => {
  const states = (plan: typeof samplePlan, missing: Parameters<typeof sectionTasks>[2], submitted: boolean) =>
    sectionTasks('案', plan, missing, submitted, (path) => path).map(({ status }) => status)
  expect(states(emptyPlan, [], false)).toEqual(Array.from({ length: 7 }, () => '未着手'))
  expect(states(samplePlan, [{ id: 'policy', title: '' }], false).slice(3)).toEqual([
    '入力中',
    '入力ずみ（まだ出していません）',
    '入力ずみ（まだ出していません）',
    '入力ずみ（まだ出していません）',
  ])
  expect(new Set(states(samplePlan, [], true))).toEqual(new Set(['提出ずみ']))
})
