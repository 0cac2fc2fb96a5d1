import { describe, expect, test } from 'vitest'
import { kyotoSelfPlanExample } from '../../forms/kit/kyoto-example.ts'
import { emptySelfPlan, type SelfPlan } from '../../plan/content/self-plan.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { readForm } from '../../ui/kit/form.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By, Outcome } from '../case/move.ts'
import { writeDraft } from '../case/plan-content-draft.ts'
import { samplePerson } from '../case/sample-person.ts'
import type { Role } from '../registers/actor.ts'
import { chooseSelfPlan } from './choose-self-plan.ts'
import { selfPlanFields, selfPlanPages } from './self-plan-pages.ts'
import { firstOpenPage, pageState, selfPlanItems } from './self-plan-state.ts'
import { submitSelfPlan } from './submit-self-plan.ts'

const kyoto = kyotoSelfPlanExample.selfPlan ?? emptySelfPlan
/** One row for each day: the same plan may be typed with 月・金 in one row or in two. */
const withoutDays = (plan: SelfPlan) => ({
  ...plan,
  week: plan.week
    .flatMap((row) => row.days.map((day) => ({ ...row, days: [day] })))
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
})
const ground = { title: '', source: '', unconfirmed: false }
const applied: Fact = {
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['22'],
  needsCategory: true,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
}
const requested: Fact = { type: 'plan-draft-requested', on: '2026-04-02', basis: [], paper: 'p0' }
const chosen: Fact = { type: 'self-plan-chosen', on: '2026-04-03', reason: '本人の希望' }
const started: Fact = { type: 'plan-draft-started', on: '2026-04-04', document: 'draft' }
const notified: Fact[] = [
  { type: 'survey-recorded', on: '2026-04-05', document: 's' },
  {
    type: 'category-judged',
    on: '2026-04-10',
    category: '区分4',
    from: '2026-05-01',
    until: '2029-04-30',
    document: 'j',
  },
  { type: 'category-notified', on: '2026-04-11', paper: 'p1' },
]
const fileOf = (...facts: Fact[]) => replay(emptyCase('case', 'person', '8-1'), facts)
const by = (role: Role, person: string | null = null, organisation: string | null = null): By => {
  let count = 0
  return {
    actor: { account: 'a', municipality: '261009', name: '京都 美子', role, organisation, person },
    municipality: {
      number: '261009',
      name: '京都市',
      prefecture: '京都府',
      head: '京都市長',
      settings: {},
      demo: true,
    },
    today: '2026-04-28',
    newId: () => `new${++count}`,
  }
}
const her = () => by('本人', 'person')
const because = (outcome: Outcome) => (outcome.done ? '' : outcome.because)

/** What a browser would send page by page to enter the notice's filled example. */
const week: readonly [days: string[], from: string, to: string, kind: string, content: string][] = [
  [['月', '火', '水', '金', '土'], '12時', '14時', '生活介護', '送迎、昼食、レクリエーション'],
  [['木'], '12:00', '14:00', '移動支援', '月1回(1回5時間)'],
  [['日・祝'], '1200', '1400', '○○へ行く', ''],
  [['土'], '午後2時', '午後4時', '友達と遊びに行く', ''],
  [['月'], '16:00', '18:00', '家事援助', '調理、洗濯等'],
  [['水'], '16:00', '18:00', '家事援助', '買物、掃除等'],
  [['金'], '16:00', '18:00', '家事援助', '調理、洗濯等'],
]
const typed: Record<string, Typed> = {
  writer: {
    writerName: ['○○法人○○ ○○デイセンター（職員氏名）'],
    relation: ['その他'],
    relationNote: ['生活介護職員'],
    contact: ['075-○○○-○○○○'],
  },
  hopes: { hopes: [kyoto.hopes ?? ''] },
  troubles: { troubles: [(kyoto.troubles ?? '').replaceAll('\n', '\r\n')] },
  achievements: { achievements: [kyoto.achievements ?? ''] },
  measures: { measures: [''] },
  considerations: { considerations: [kyoto.considerations ?? ''] },
  week: Object.fromEntries(
    week.flatMap(([days, from, to, kind, content], row) =>
      Object.entries({ days, from: [from], to: [to], kind: [kind], content: [content], provider: [''] }).map(
        ([name, values]) => [`week.${row}.${name}`, values],
      ),
    ),
  ),
  besides: {},
}
const entered = (): SelfPlan =>
  Object.assign(
    {},
    emptySelfPlan,
    ...selfPlanPages.map(({ id }) => {
      const read = readForm<Fields>(selfPlanFields[id], typed[id] ?? {})
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      return read.value
    }),
  )
const submission = (content: SelfPlan) => ({
  document: 'draft',
  base: 8,
  content,
  person: { ...samplePerson, name: '京都 美子' },
})
const ready = [applied, requested, chosen, started, ...notified]

describe('セルフプランを選ぶ', () => {
  test.each([
    ['本人', her()],
    ['窓口が本人に代わって', by('窓口')],
  ])('%s', (_, who) =>
    expect(chooseSelfPlan(fileOf(applied, requested), who, { reason: '本人の希望' })).toMatchObject({
      done: true,
      facts: [{ type: 'self-plan-chosen', reason: '本人の希望' }],
    }),
  )
  test('依頼しただけの事業所があっても、選べる', () => {
    const asked: Fact = { type: 'office-asked', on: '2026-04-03', office: 'o' }
    expect(
      chooseSelfPlan(fileOf(applied, requested, asked), her(), { reason: '作れる事業所がない' }).done,
    ).toBe(true)
  })
  const contracted: Fact = { type: 'office-contracted', on: '2026-04-03', office: 'o' }
  const waived: Fact = { type: 'plan-draft-waived', on: '2026-04-02', ground }
  test.each([
    ['もう選んでいる', [applied, requested, chosen], her(), 'もう、セルフプランを'],
    ['契約がある', [applied, requested, contracted], her(), '契約があります'],
    ['計画案を求めない', [applied, waived], her(), '計画案を求めません'],
    ['ほかの人', [applied, requested], by('本人', 'other'), '選べるのは'],
    ['相談支援専門員', [applied, requested], by('相談支援専門員', null, 'o'), '選べるのは'],
  ])('%sときは断る', (_, facts, who, says) =>
    expect(because(chooseSelfPlan(fileOf(...facts), who, { reason: '本人の希望' }))).toContain(says),
  )
})

test('一つのページの保存は、一つの版になる', () => {
  const content = { ...emptySelfPlan, hopes: '家にいたい' }
  const first = writeDraft(fileOf(applied, requested, chosen), her(), {
    document: null,
    base: 0,
    kind: 'self-plan',
    content,
  })
  expect(first).toMatchObject({
    done: true,
    facts: [{ type: 'plan-draft-started' }],
    documents: [{ kind: 'self-plan', base: 0 }],
  })
  const next = writeDraft(fileOf(applied, requested, chosen, started), her(), {
    document: 'draft',
    base: 1,
    kind: 'self-plan',
    content,
  })
  expect(next).toMatchObject({ done: true, facts: [], documents: [{ id: 'draft', base: 1 }] })
})

describe('⑧ セルフプランの提出', () => {
  test('京都市の通知の記入例（京都 美子さん）を、そのまま入れて出せる', () => {
    const outcome = submitSelfPlan(fileOf(...ready), her(), submission(entered()))
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'plan-draft-submitted', document: 'draft', version: 9, paper: 'new1' }],
      documents: [{ id: 'draft', base: 8, kind: 'self-plan' }],
    })
    expect(outcome.done && outcome.papers).toEqual([
      {
        id: 'new1',
        form: 'kyoto-self-plan',
        snapshot: expect.objectContaining({ madeOn: '2026-04-28', selfPlan: entered() }),
      },
    ])
    expect(withoutDays(entered())).toEqual(withoutDays(kyoto))
  })
  test.each([
    ['希望する生活', { hopes: null }, '意向」、「総合的な援助の方針'],
    ['困っていること', { troubles: null }, '生活全般の解決すべき課題'],
    ['できること', { achievements: null }, '目標及びその達成時期'],
    ['週間予定も使い方も', { week: [], besides: [], measures: null }, '種類、内容、量'],
    ['気をつけてほしいこと', { considerations: null }, '留意事項'],
    ['書いた人', { writerName: null }, '書いた人の名前'],
  ] as [string, Partial<SelfPlan>, string][])('%sがないときは断る', (_, change, says) => {
    expect(
      because(submitSelfPlan(fileOf(...ready), her(), submission({ ...entered(), ...change }))),
    ).toContain(says)
  })
  test('週間予定がなくても、使い方が書いてあれば出せる', () => {
    const content = { ...entered(), week: [], measures: '生活介護に週5日通う。' }
    expect(submitSelfPlan(fileOf(...ready), her(), submission(content)).done).toBe(true)
  })
  test('⑦の前は断り、いまできることを言う', () => {
    const outcome = submitSelfPlan(fileOf(applied, requested, chosen, started), her(), submission(entered()))
    expect(because(outcome)).toContain('⑦区分認定が通知されている')
    expect(outcome.done ? [] : outcome.possible).toEqual(['⑤聞き取り調査と一次判定の結果を記録する（窓口）'])
  })
})

test('ページの状態', () => {
  const state = (plan: SelfPlan, id: string, { submitted = false, typed = false } = {}) =>
    selfPlanPages
      .filter((page) => page.id === id)
      .map((page) => withoutRuby(pageState(plan, page, { submitted, typed }).status))[0]
  expect(state(emptySelfPlan, 'hopes')).toBe('まだ')
  expect(state(emptySelfPlan, 'hopes', { typed: true })).toBe('書きかけがあります')
  expect(state({ ...emptySelfPlan, writerName: '母', relation: '家族' }, 'writer')).toBe(
    '入力ずみ（まだ出していません）',
  )
  expect(state(entered(), 'writer')).toBe('入力ずみ（まだ出していません）')
  expect(state(entered(), 'week', { submitted: true, typed: true })).toBe('提出ずみ')
})

test('つづきは、最後に書きかけたページから。なければ、まだ答えていないページから', () => {
  const next = (plan: SelfPlan, typed: readonly string[]) => firstOpenPage(plan, selfPlanPages, typed)?.id
  expect(next(emptySelfPlan, ['troubles', 'hopes'])).toBe('troubles')
  expect(next(emptySelfPlan, [])).toBe('writer')
  expect(next(entered(), ['besides'])).toBe('besides')
  expect(next(entered(), [])).toBeUndefined()
})

test('様式の欄は、六つの法令の事項を落とさない', () => {
  expect(Object.values(selfPlanItems(entered()))).toEqual([true, true, true, true, true, true])
  expect(Object.values(selfPlanItems(emptySelfPlan))).toEqual([false, false, false, false, false, false])
})
