import { describe, expect, test } from 'vitest'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import { samplePerson } from '../case/sample-person.ts'
import type { Monitoring } from './monitoring.ts'
import { monthRows } from './month-rows.ts'
import { offMonthOf } from './off-month.ts'
import { reportMonitoring } from './report-monitoring.ts'
import { rowsFromPlan } from './rows-from-plan.ts'

const ground = { title: '', source: '', unconfirmed: false }
const before: Fact[] = [
  {
    type: 'application-registered',
    on: '2026-04-01',
    kind: '新規',
    target: '障害者',
    services: ['11'],
    needsCategory: false,
    careManagement: 'なし',
    draftNeed: '求める',
    ground,
    previous: null,
    guardian: null,
  },
  { type: 'plan-draft-requested', on: '2026-04-02', basis: [], paper: 'p0' },
  { type: 'office-contracted', on: '2026-04-03', office: 'office' },
  {
    type: 'grant-decided',
    on: '2026-04-25',
    notice: 'n',
    certificate: 'k',
    services: [{ code: '11', amount: 13, unit: '時間/月', from: '2026-05-01', until: '2027-04-30' }],
    monitoring: {
      every: 3,
      from: '2026-05',
      until: '2027-04',
      months: ['2026-05', '2026-06', '2026-07', '2026-10'],
    },
  },
]
const planned: Fact = { type: 'plan-submitted', on: '2026-04-30', document: 'plan', version: 3, paper: 'p4' }
const may: Fact = {
  type: 'monitoring-done',
  on: '2026-05-20',
  month: '2026-05',
  finding: '継続',
  document: 'd',
  paper: 'p',
}
const fileOf = (facts: readonly Fact[]) => replay(emptyCase('case', 'person', '8-1'), facts)
const by = (organisation = 'office'): By => {
  let count = 0
  return {
    actor: {
      account: 'a',
      municipality: '131177',
      name: '例示 花子',
      role: '相談支援専門員',
      organisation,
      person: null,
    },
    municipality: {
      number: '131177',
      name: '北区',
      prefecture: '東京都',
      head: '北区長',
      settings: {},
      demo: true,
    },
    today: '2026-07-10',
    newId: () => `new${++count}`,
  }
}
const report: Monitoring = {
  month: '2026-06',
  visitedOn: '2026-06-12',
  place: '居宅',
  placeNote: null,
  overall: '元気に通っている。',
  finding: '継続',
  consentOn: '2026-06-12',
  consentBy: '見本 太郎',
  needs: rowsFromPlan(samplePlan).map((row) => ({
    ...row,
    provision: '週2回',
    impressions: '楽しい',
    achievement: '半分',
    nextSteps: '続ける',
  })),
}
const changed = (kind: '週間計画の変更' | 'サービス量の変更') =>
  report.needs.map((row, index) => (index === 1 ? { ...row, change: [kind] as const } : row))
const send = (facts: readonly Fact[], change: Partial<Monitoring> = {}, who = by()) =>
  reportMonitoring(fileOf(facts), who, {
    report: { ...report, ...change },
    plan: samplePlan,
    person: samplePerson,
    office: '相談支援センターみほん',
    ceiling: 9300,
  })

describe('⑮ モニタリング', () => {
  test('結果は事実に、文章は文書と紙に残る', () => {
    const outcome = send([...before, planned, may], { needs: changed('週間計画の変更') })
    expect(outcome).toMatchObject({
      done: true,
      facts: [
        {
          type: 'monitoring-done',
          on: '2026-06-12',
          month: '2026-06',
          finding: '継続',
          document: 'new1',
          paper: 'new2',
        },
      ],
      documents: [{ id: 'new1', kind: 'monitoring', content: { overall: '元気に通っている。' } }],
      papers: [{ id: 'new2', form: 'monitoring-report' }],
    })
    expect(JSON.stringify(outcome.done && outcome.facts)).not.toContain('元気')
    expect(outcome.done && outcome.papers[0]?.snapshot).toMatchObject({
      regime: '障害者',
      madeOn: '2026-04-30',
      content: { policy: samplePlan.policy },
      review: {
        visitedOn: '2026-06-12',
        overall: '訪問先：居宅\n結果：継続\n元気に通っている。',
        needs: [
          { goal: '週に1回、買い物をする', reachedBy: '令和8年10月', change: [] },
          { goal: '週に3日通う', change: ['週間計画の変更'] },
        ],
        consentOn: '2026-06-12',
        consentBy: '見本 太郎',
      },
    })
  })
  test.each([
    ['計画の提出の前', before, {}, by(), '⑭計画が提出されている'],
    ['ほかの事業所', [...before, planned], {}, by('other'), 'ほかの人の番'],
    ['済んだ月', [...before, planned, may], { month: '2026-05' }, by(), '残っていません'],
    [
      'まだ始まっていない月',
      [...before, planned, may],
      { month: '2026-10' },
      by(),
      '令和8年10月は、まだ始まっていません',
    ],
    ['決められていない月', [...before, planned], { month: '2026-08' }, by(), '残っていません'],
    [
      '明日の訪問',
      [...before, planned],
      { visitedOn: '2026-07-11', consentOn: null, consentBy: null },
      by(),
      '今日より後',
    ],
    ['計画より前の訪問', [...before, planned], { visitedOn: '2026-04-29' }, by(), '計画の提出より前'],
    ['量の変更があるのに継続', [...before, planned], { needs: changed('サービス量の変更') }, by(), '目標2'],
    ['だれの同意か書かない', [...before, planned], { consentBy: null }, by(), '両方'],
    ['計画から写したまま', [...before, planned], { needs: rowsFromPlan(samplePlan) }, by(), '「：」の後'],
  ])('%sは断る', (_, facts, change, who, says) => {
    const outcome = send(facts, change, who)
    expect(outcome.done ? '' : outcome.because).toContain(says)
  })
  test('量の変更があれば、変更が必要と報告できる', () => {
    expect(
      send([...before, planned], { needs: changed('サービス量の変更'), finding: '変更が必要' }).done,
    ).toBe(true)
  })
})

test('月ごとの状態', () => {
  expect(
    monthRows(fileOf([...before, planned, may]), '2026-07-10').map(({ month, state }) => [month, state]),
  ).toEqual([
    ['2026-05', '報告ずみ'],
    ['2026-06', '遅れています'],
    ['2026-07', 'この月です'],
    ['2026-10', 'これから'],
  ])
})

test.each([
  ['決められた月', '2026-06', true, '算定できる'],
  ['決められた月の次の月', '2026-08', false, '期間が変わるまで算定できない'],
])('訪問した月：%s', (_, month, isSet, fee) => {
  const of = { file: fileOf(before), month, used: true, planChanges: false, today: '2026-08-01' }
  expect(offMonthOf({ ...of, place: '北区' })).toMatchObject({ finding: { isSet, fee } })
})
