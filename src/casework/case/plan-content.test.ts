import { describe, expect, test } from 'vitest'
import { emptyPlan, type PlanContent } from '../../plan/content/plan-content.ts'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import { type Fields, readForm, showForm } from '../../ui/kit/form.ts'
import { needsFields, reviewFields, weekPlanFields, wishesFields } from './plan-content-fields.ts'
import { legalCheck, presentItems } from './plan-content-legal.ts'
import { month } from './plan-content-month-field.ts'
import { withSection } from './plan-content-sections.ts'

const when = { today: '2026-04-20', municipality: { name: '北区' } }
const missing = (plan: PlanContent, kind: '計画案' | '計画') =>
  legalCheck(when, { kind, person: '障害者' }, presentItems(plan)).missing.map(({ id }) => id)
const unwritten = (title: string) => `「${title}」が書かれていないため`
const withNeed = (change: Partial<PlanContent['needs'][number]>): PlanContent => ({
  ...samplePlan,
  needs: samplePlan.needs.map((need, index) => (index === 0 ? { ...need, ...change } : need)),
})

const neighbour = { help: 'そのほかの支援', kind: '近隣の人' } as const

describe('法令で必要な事項のうち、まだないもの', () => {
  test('書いてある事項を事実として規定に問い、何を書けば足りるかを言う', () => {
    const plan = { ...samplePlan, every: null, cautions: null, needs: [] }
    const { ruling } = legalCheck(when, { kind: '計画案', person: '障害者' }, presentItems(plan))
    if (ruling.silent) throw new Error('silent')
    expect(ruling.provision).toBe('missing-legal-items')
    expect(ruling.because).toEqual([
      '障害者の計画案のため',
      ...['生活全般の解決すべき課題', '提供される福祉サービス等の目標及びその達成時期'].map(unwritten),
      ...['福祉サービス等の種類、内容、量', '福祉サービス等を提供する上での留意事項'].map(unwritten),
      unwritten('モニタリング期間に係る提案'),
    ])
    expect(ruling.changes).toMatchObject([
      { name: '書いてある事項', was: '5つ足りない', becomes: 'すべて', words: '足りない事項はない' },
    ])
    const whole = legalCheck(when, { kind: '計画案', person: '障害者' }, presentItems(samplePlan)).ruling
    expect(whole.changes).toMatchObject([
      { was: 'すべて', becomes: '一つでも足りない', words: '提出できない' },
    ])
  })
  test.each([
    [
      '何も書いていない',
      emptyPlan,
      ['wishes', 'policy', 'issues', 'goals', 'services', 'cautions', 'monitoring'],
    ],
    ['すべてある', samplePlan, []],
    ['家族の意向だけでもよい', { ...samplePlan, wishes: null }, []],
    ['意向がない', { ...samplePlan, wishes: null, familyWishes: null }, ['wishes']],
    ['方針がない', { ...samplePlan, policy: null }, ['policy']],
    ['課題のない行', withNeed({ issue: null }), ['issues']],
    ['達成時期がない', withNeed({ reachedBy: null }), ['goals']],
    ['量がない', withNeed({ amount: null }), ['services']],
    ['サービスのない課題があってもよい', withNeed({ kind: null, content: null, amount: null }), []],
    ['そのほかの支援には、量がなくてもよい', withNeed({ ...neighbour, amount: null }), []],
    ['そのほかの支援にも、内容は要る', withNeed({ ...neighbour, content: null }), ['services']],
    ['留意事項は課題の行にあってもよい', { ...samplePlan, cautions: null }, []],
    ['モニタリング期間がない', { ...samplePlan, every: null }, ['monitoring']],
  ] as const)('計画案：%s', (_, plan, ids) => expect(missing(plan, '計画案')).toEqual(ids))

  test('計画は、担当者と利用料も要る', () => {
    expect(missing(samplePlan, '計画')).toEqual(['schedule'])
    const named = { provider: 'みほん', person: '作業', phone: null, fee: '0円' }
    const plan = { ...samplePlan, needs: samplePlan.needs.map((need) => ({ ...need, ...named })) }
    expect(missing(plan, '計画')).toEqual([])
    const [first, ...rest] = plan.needs
    const kind = { ...neighbour, provider: null, person: null, fee: null }
    expect(
      missing({ ...plan, needs: [{ ...first, ...kind } as typeof first & object, ...rest] }, '計画'),
    ).toEqual([])
  })
})

test.each([
  ['令和8年10月', '2026-10'],
  ['2026/10', '2026-10'],
  ['2026-1', '2026-01'],
  ['R8.10', '2026-10'],
])('年月の欄：%s → %s', (typed, value) =>
  expect(readForm({ from: month({ label: '開始月' }) }, { from: [typed] })).toEqual({
    ok: true,
    value: { from: value },
  }),
)

test('計画は、見せた形をそのまま送ると同じ内容になる', () => {
  const fields = { ...wishesFields, ...needsFields.案, ...weekPlanFields, ...reviewFields }
  const { basics: _basics, now: _now, assessment: _assessment, ...plan } = samplePlan
  const needs = plan.needs.map((need) => ({ ...need, help: null }))
  const shown = showForm<Fields>(fields, samplePlan)
  expect(readForm(fields, shown)).toEqual({ ok: true, value: { ...plan, needs } })
})

test('4000文字まで書ける', () => {
  const read = (count: number) => readForm(wishesFields, { wishes: ['あ'.repeat(count)] }).ok
  expect([read(4000), read(4001)]).toEqual([true, false])
})

test('節ごとの保存は、ほかの節を変えず、その節の版を覚える', () => {
  const first = withSection<PlanContent>(emptyPlan, 'wishes', { wishes: '家にいたい' }, 0)
  const second = withSection<PlanContent>(first, 'review', { cautions: '音が苦手' }, 1)
  expect(second).toMatchObject({
    wishes: '家にいたい',
    cautions: '音が苦手',
    saves: { wishes: 1, review: 2 },
  })
})
