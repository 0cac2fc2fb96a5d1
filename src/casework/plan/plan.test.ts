import { describe, expect, test } from 'vitest'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By, Outcome } from '../case/move.ts'
import { writeDraft } from '../case/plan-content-draft.ts'
import { samplePerson } from '../case/sample-person.ts'
import type { Actor, Role } from '../registers/actor.ts'
import { returnPlanDraft } from './return-plan-draft.ts'
import { submitPlan } from './submit-plan.ts'
import { type Submission, submitPlanDraft } from './submit-plan-draft.ts'
import { writePlan } from './write-plan.ts'

const ground = { title: '', source: '', unconfirmed: false }
const applied: Fact = {
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['11', '22'],
  needsCategory: true,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
}
const requested: Fact = { type: 'plan-draft-requested', on: '2026-04-02', basis: [], paper: 'p0' }
const contracted: Fact = { type: 'office-contracted', on: '2026-04-03', office: 'office' }
const started: Fact = { type: 'plan-draft-started', on: '2026-04-04', document: 'draft' }
const notified: Fact[] = [
  { type: 'survey-recorded', on: '2026-04-05', document: 's' },
  {
    type: 'category-judged',
    on: '2026-04-10',
    category: '区分3',
    from: '2026-05-01',
    until: '2029-04-30',
    document: 'j',
  },
  { type: 'category-notified', on: '2026-04-11', paper: 'p1' },
]
const submitted: Fact = {
  type: 'plan-draft-submitted',
  on: '2026-04-20',
  document: 'draft',
  version: 5,
  paper: 'p2',
}
const met: Fact = { type: 'coordination-held', on: '2026-04-22', finding: '支給が適当', document: 'c' }
const granted: Fact = {
  type: 'grant-decided',
  on: '2026-04-25',
  notice: 'n',
  certificate: 'k',
  services: [{ code: '11', amount: 13, unit: '時間/月', from: '2026-05-01', until: '2027-04-30' }],
  monitoring: { every: 3, from: '2026-07', until: '2027-04', months: ['2026-07'] },
}
const held: Fact = { type: 'service-meeting-held', on: '2026-04-27', document: 'm', paper: 'p3' }
const toDraft = [applied, requested, contracted]
const toSubmit = [...toDraft, started, ...notified]
const fileOf = (facts: readonly Fact[]) => replay(emptyCase('case', 'person', '8-1'), facts)

const by = (role: Role = '相談支援専門員', organisation: string | null = 'office'): By => {
  let count = 0
  const actor: Actor = {
    account: 'a',
    municipality: '131177',
    name: '例示 花子',
    role,
    organisation,
    person: null,
  }
  return {
    actor,
    municipality: {
      number: '131177',
      name: '北区',
      prefecture: '東京都',
      head: '北区長',
      settings: {},
      demo: true,
    },
    today: '2026-04-28',
    newId: () => `new${++count}`,
  }
}
const save = { document: null, base: 0, kind: 'plan-draft' as const, content: samplePlan }
const submission: Submission = {
  document: 'draft',
  base: 4,
  content: samplePlan,
  office: '相談支援センターみほん',
  ceiling: 9300,
  person: samplePerson,
  consent: {
    madeOn: '2026-04-18',
    explainedOn: '2026-04-19',
    consentedOn: '2026-04-19',
    consentBy: '見本 太郎',
    means: '署名',
    deliveredOn: '2026-04-19',
  },
}
const because = (outcome: Outcome) => (outcome.done ? '' : outcome.because)
const possible = (outcome: Outcome) => (outcome.done ? [] : outcome.possible)

describe('④ 計画案を書く', () => {
  test('最初の保存で書き始めになり、版1ができる', () => {
    expect(writeDraft(fileOf(toDraft), by(), save)).toMatchObject({
      done: true,
      facts: [{ type: 'plan-draft-started', document: 'new1' }],
      documents: [{ id: 'new1', base: 0, kind: 'plan-draft' }],
    })
  })
  test('次の保存は、文書の次の版だけを作る', () => {
    const outcome = writeDraft(fileOf([...toDraft, started]), by(), { ...save, document: 'draft', base: 3 })
    expect(outcome).toMatchObject({ done: true, facts: [], documents: [{ id: 'draft', base: 3 }] })
  })
  test.each([
    ['契約の前', [applied, requested], by(), '③契約がある'],
    ['ほかの事業所', [...toDraft, started], by('相談支援専門員', 'other'), 'ほかの人が書いています'],
    ['窓口', [...toDraft, started], by('窓口', null), 'ほかの人が書いています'],
    ['提出の後', [...toSubmit, submitted], by(), '提出ずみ'],
    ['取下げの後', [...toDraft, { type: 'application-withdrawn', on: '2026-04-08' } as Fact], by(), '取下げ'],
  ])('%sは断る', (_, facts, who, says) =>
    expect(because(writeDraft(fileOf(facts), who, save))).toContain(says),
  )

  test('差し戻されると、また書ける', () => {
    const facts = [
      ...toSubmit,
      submitted,
      { type: 'plan-draft-returned', on: '2026-04-21', document: 'r' } as Fact,
    ]
    expect(writeDraft(fileOf(facts), by(), { ...save, document: 'draft', base: 5 }).done).toBe(true)
  })
})

describe('⑧ 計画案の提出', () => {
  test('同意した版と、そのときの紙が残る', () => {
    const outcome = submitPlanDraft(fileOf(toSubmit), by(), submission)
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'plan-draft-submitted', document: 'draft', version: 5, paper: 'new1' }],
      documents: [{ id: 'draft', base: 4, content: { consent: { consentBy: '見本 太郎' } } }],
      papers: [{ id: 'new1', form: 'service-plan' }],
    })
  })
  test('紙には、書いたことがすべて載る', () => {
    const outcome = submitPlanDraft(fileOf(toSubmit), by(), submission)
    expect(outcome.done && outcome.papers[0]?.snapshot).toMatchObject({
      demo: true,
      stage: '案',
      ceiling: 9300,
      regime: '障害者',
      category: '区分3',
      madeOn: '2026-04-18',
      person: { name: '見本 太郎', guardian: null },
      certificates: { services: '0000000000', regional: null, child: null },
      office: { name: '相談支援センターみほん', planner: '例示 花子' },
      content: {
        ...samplePlan,
        consent: { consentedOn: '2026-04-19', consentBy: '見本 太郎', means: '署名' },
      },
    })
  })
  test.each([
    ['⑦区分認定の通知がない', [...toDraft, started], submission, '⑦区分認定が通知されている'],
    [
      '法令の事項がない',
      toSubmit,
      { ...submission, content: { ...samplePlan, policy: null } },
      '「総合的な援助の方針」',
    ],
    [
      '同意が説明より前',
      toSubmit,
      { ...submission, consent: { ...submission.consent, consentedOn: '2026-04-18' } },
      '説明した日より前',
    ],
    [
      '同意が明日',
      toSubmit,
      { ...submission, consent: { ...submission.consent, consentedOn: '2026-04-29' } },
      '今日より後',
    ],
    ['提出ずみ', [...toSubmit, submitted], submission, 'もう済んでいます'],
  ])('%sときは断る', (_, facts, input, says) =>
    expect(because(submitPlanDraft(fileOf(facts), by(), input))).toContain(says),
  )
  test('断るときは、いまできることを言う', () => {
    const outcome = submitPlanDraft(fileOf([...toDraft, started]), by(), submission)
    expect(possible(outcome)).toEqual(['⑤聞き取り調査と一次判定の結果を記録する（窓口）'])
  })
})

describe('計画案の差戻し', () => {
  test('わけは文書に残り、事実には入らない', () => {
    const outcome = returnPlanDraft(fileOf([...toSubmit, submitted]), by('窓口', null), {
      reason: '量が空いています',
    })
    expect(outcome).toMatchObject({
      done: true,
      documents: [{ kind: 'plan-draft-return', content: { reason: '量が空いています' } }],
    })
    expect(JSON.stringify(outcome.done && outcome.facts)).not.toContain('量')
  })
  test.each([
    ['提出の前', toSubmit, by('窓口', null), '提出された計画案がありません'],
    ['⑨の後', [...toSubmit, submitted, met], by('窓口', null), '⑨'],
    ['事業所', [...toSubmit, submitted], by(), '窓口と係長'],
  ])('%sは断る', (_, facts, who, says) =>
    expect(because(returnPlanDraft(fileOf(facts), who, { reason: '…' }))).toContain(says),
  )
})

describe('⑭ 計画', () => {
  const decided = [...toSubmit, submitted, met, granted]
  const named = { provider: 'みほん工房', person: '作業 次郎', phone: '000', fee: '0円' }
  const plan = { ...samplePlan, needs: samplePlan.needs.map((need) => ({ ...need, ...named })) }
  const whole: Submission = { ...submission, document: 'plan', base: 2, content: plan }

  test('支給決定の後は、会議の前でも書ける', () => {
    expect(writePlan(fileOf(decided), by(), { document: null, base: 0, content: plan })).toMatchObject({
      done: true,
      facts: [{ type: 'plan-started', document: 'new1' }],
      documents: [{ kind: 'plan', base: 0 }],
    })
  })
  test('支給決定の前は断る', () => {
    const outcome = writePlan(fileOf([...toSubmit, submitted]), by(), {
      document: null,
      base: 0,
      content: plan,
    })
    expect(because(outcome)).toContain('⑩支給決定')
  })
  test('会議の前の提出は断る', () => {
    expect(because(submitPlan(fileOf(decided), by(), whole))).toContain('⑬担当者会議が済んでいる')
  })
  test('担当者と利用料がないと断る', () => {
    const outcome = submitPlan(fileOf([...decided, held]), by(), { ...whole, content: samplePlan })
    expect(because(outcome)).toContain('担当者')
  })
  test('提出すると、提供事業者の載った紙が残る', () => {
    const outcome = submitPlan(fileOf([...decided, held]), by(), whole)
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'plan-submitted', document: 'plan', version: 3 }],
    })
    expect(outcome.done && outcome.papers[0]?.snapshot).toMatchObject({
      stage: '計画',
      content: { needs: [{ provider: 'みほん工房', person: '作業 次郎', phone: '000', fee: '0円' }, {}] },
    })
  })
  test('計画案のまま提出すると、書き始めと提出がいっしょに残る', () => {
    const outcome = submitPlan(fileOf([...decided, held]), by(), { ...whole, document: null, base: 0 })
    expect(outcome.done && outcome.facts.map(({ type }) => type)).toEqual(['plan-started', 'plan-submitted'])
  })
})
