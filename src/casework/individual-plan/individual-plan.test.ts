import { describe, expect, test } from 'vitest'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import { readForm } from '../../ui/kit/form.ts'
import type { Fact } from '../case/fact.ts'
import type { By } from '../case/move.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import { handedInFor } from './handed-in-for.ts'
import { individualPlanFields, servesNone } from './individual-plan.fields.ts'
import type { IndividualPlan, KeptPlan } from './individual-plan.ts'
import { keepIndividualPlan } from './keep-individual-plan.ts'
import { sideBySide } from './side-by-side.ts'

const by = (role: By['actor']['role'], organisation: string | null): By => ({
  actor: { account: '', municipality: '', name: '見本', role, organisation, person: null },
  municipality: {} as By['municipality'],
  today: '2026-05-20',
  newId: () => ids.document,
})
const history: readonly Fact[] = [applied(), facts.contracted, facts.granted, facts.named]
const content: IndividualPlan = {
  madeOn: '2026-05-10',
  goals: [
    { goal: '一人でレジに並ぶ', serves: '買い物に行きたい', what: '毎週の買い物', until: '令和8年10月' },
    { goal: '薬を自分で出す', serves: null, what: null, until: null },
    { goal: '前の課題の目標', serves: 'もうない課題', what: null, until: null },
  ],
  note: null,
}
const keeping = { provider: ids.provider, document: null, base: 0, content }

describe('個別支援計画の記録', () => {
  test.each([
    ['事業者', by('事業者職員', ids.provider)],
    ['紙から書く相談支援専門員', by('相談支援専門員', ids.office)],
  ])('%s', (_, who) => {
    const outcome = keepIndividualPlan(fileOf(...history), who, keeping)
    if (!outcome.done) throw new Error(outcome.because)
    const fact = {
      type: 'individual-plan-kept',
      on: '2026-05-20',
      provider: ids.provider,
      document: ids.document,
    }
    expect(outcome.facts).toEqual([fact])
    expect(fileOf(...history, ...outcome.facts).individualPlans).toEqual([
      { provider: ids.provider, document: ids.document },
    ])
  })
  test('書き直しは、新しい版になる', () => {
    const again = { ...keeping, document: ids.document, base: 1 }
    const outcome = keepIndividualPlan(fileOf(...history), by('事業者職員', ids.provider), again)
    expect(outcome).toMatchObject({ done: true, facts: [], documents: [{ id: ids.document, base: 1 }] })
  })
  test.each([
    ['ほかの事業者', by('事業者職員', ids.office), keeping, history, '契約した相談支援事業所'],
    ['窓口', by('窓口', null), keeping, history, '契約した相談支援事業所'],
    [
      '利用していない事業者',
      by('相談支援専門員', ids.office),
      { ...keeping, provider: ids.paper },
      history,
      '利用事業者ではありません',
    ],
    [
      '先の日',
      by('相談支援専門員', ids.office),
      { ...keeping, content: { ...content, madeOn: '2026-05-21' } },
      history,
      '今日より後',
    ],
    [
      '終わった事案',
      by('相談支援専門員', ids.office),
      keeping,
      [...history, { type: 'application-withdrawn', on: '2026-05-01' }],
      '終わっています',
    ],
  ] as [string, By, typeof keeping, readonly Fact[], string][])('断る：%s', (_, who, what, past, because) => {
    const refused = keepIndividualPlan(fileOf(...past), who, what)
    expect(refused).toMatchObject({ done: false, because: expect.stringContaining(because) })
  })
})

test('先の作成日は、その欄の直しになる', () => {
  const typed = {
    madeOn: ['2030-01-01'],
    'goals.0._row': ['1'],
    'goals.0.goal': ['歩く'],
    'goals.0.serves': [servesNone],
  }
  expect(readForm(individualPlanFields([], '2026-05-20'), typed)).toEqual({
    ok: false,
    problems: [{ field: 'madeOn', says: '個別支援計画の作成日が、今日より後の日になっています。' }],
  })
})

test('計画とならべ、どちらの側でも相手のないものがわかる', () => {
  const kept: KeptPlan = {
    ...{ provider: ids.provider, name: 'みほん', document: '', version: 1, by: '', at: '' },
    content,
  }
  const rows = sideBySide(samplePlan.needs, [kept])
  expect(rows.map(({ order, beside }) => [order, beside.map(({ goal }) => goal.goal)])).toEqual([
    [1, ['一人でレジに並ぶ']],
    [2, []],
    [null, ['薬を自分で出す', '前の課題の目標']],
  ])
})

describe('ならべる計画は、計画案を事業者に見せない', () => {
  const drafted: readonly Fact[] = [applied(), facts.contracted, facts.started, facts.submitted]
  const planned: readonly Fact[] = [
    ...[...drafted, facts.granted, facts.named],
    ...[{ type: 'plan-started' as const, on: '2026-05-01', document: ids.paper }],
  ]
  const final: Fact = { ...facts.planned, document: ids.paper }
  test.each<[string, readonly Fact[], string | null, string | null]>([
    ['案だけ出た', drafted, null, ids.document],
    ['計画を書いているところ', planned, null, ids.document],
    ['計画が出た', [...planned, final], ids.paper, ids.paper],
    ['セルフプラン', [applied(), facts.selfPlan, facts.started, facts.submitted], null, null],
    ['まだ何も出ていない', [applied(), facts.contracted, facts.started], null, null],
  ])('%s', (_, past, provider, planner) => {
    const shown = (role: By['actor']['role']) =>
      handedInFor(by(role, null).actor, fileOf(...past))?.document ?? null
    expect([shown('事業者職員'), shown('相談支援専門員'), shown('窓口')]).toEqual([
      provider,
      planner,
      planner,
    ])
  })
})
