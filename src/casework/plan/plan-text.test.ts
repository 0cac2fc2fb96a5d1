import { describe, expect, test } from 'vitest'
import { emptyPlan } from '../../plan/content/plan-content.ts'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import { planChanges } from './plan-changes.ts'
import { draftFromPlan, planFromDraft } from './plan-from-draft.ts'
import { sectionTasks } from './section-tasks.ts'

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
  expect(draftFromPlan(before)).toEqual({ ...samplePlan, startsIn: null, from: null })
})

describe('変わったところ', () => {
  test('同じ版には、何もない', () => expect(planChanges(samplePlan, samplePlan)).toEqual([]))
  test('ことばで言う', () => {
    const after = {
      ...samplePlan,
      shortGoal: '店まで歩く。',
      week: samplePlan.week.map((row) =>
        row.kind === '居宅介護' ? { ...row, days: ['水' as const], from: '13:00', to: '14:30' } : row,
      ),
    }
    expect(planChanges(samplePlan, after)).toEqual([
      { label: '短期目標', before: 'ヘルパーと買い物に慣れる。', after: '店まで歩く。' },
      {
        label: '週間計画',
        before: '火・木 10:00〜11:30 居宅介護（買い物）',
        after: '水 13:00〜14:30 居宅介護（買い物）',
      },
    ])
  })
  test('順番だけ変わった予定は、言わない', () => {
    expect(planChanges(samplePlan, { ...samplePlan, week: samplePlan.week.toReversed() })).toEqual([])
  })
})

test('節の状態は、提出の前に「完了」と言わない', () => {
  const states = (plan: typeof samplePlan, missing: Parameters<typeof sectionTasks>[2], submitted: boolean) =>
    sectionTasks('案', plan, missing, submitted, (path) => path).map(({ status }) => status)
  expect(states(emptyPlan, [], false)).toEqual(['未着手', '未着手', '未着手', '未着手'])
  expect(states(samplePlan, [{ id: 'policy', title: '' }], false)).toEqual([
    '入力中',
    '入力ずみ（まだ出していません）',
    '入力ずみ（まだ出していません）',
    '入力ずみ（まだ出していません）',
  ])
  expect(new Set(states(samplePlan, [], true))).toEqual(new Set(['提出ずみ']))
})
