import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import type { Meeting } from './meeting.ts'
import { recordMeeting } from './record-meeting.ts'

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
]
const granted: Fact = {
  type: 'grant-decided',
  on: '2026-04-25',
  notice: 'n',
  certificate: 'k',
  services: [{ code: '11', amount: 13, unit: '時間/月', from: '2026-05-01', until: '2027-04-30' }],
  monitoring: null,
}
const begun: Fact[] = [
  {
    type: 'provider-contracted',
    on: '2026-04-26',
    provider: 'v',
    service: '11',
    amount: 13,
    unit: '時間/月',
  },
  { type: 'service-begun', on: '2026-05-01', provider: 'v', service: '11' },
]
const held: Fact = { type: 'service-meeting-held', on: '2026-05-02', document: 'd', paper: 'p' }
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
    today: '2026-05-10',
    newId: () => `new${++count}`,
  }
}
const meeting: Meeting = {
  heldOn: '2026-05-02',
  from: '14:00',
  to: '15:10',
  place: '相談室',
  attended: [{ name: '見本 太郎', belongsTo: '本人', profession: null }],
  personTookPart: '参加した',
  reason: null,
  absent: [],
  topics: [{ topic: '始め方', discussion: '話した', conclusion: '週2日から' }],
  remaining: null,
  next: '秋',
}
const record = (facts: readonly Fact[], change: Partial<Meeting> = {}, who = by()) =>
  recordMeeting(replay(emptyCase('case', 'person', '8-1'), facts), who, {
    meeting: { ...meeting, ...change },
    person: { name: '見本 太郎', guardian: null },
    office: '相談支援センターみほん',
  })

describe('⑬ サービス担当者会議', () => {
  test.each([
    ['利用の前', [...before, granted]],
    ['利用の後', [...before, granted, ...begun]],
  ])('%sに記録できる', (_, facts) => {
    const outcome = record(facts)
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'service-meeting-held', on: '2026-05-02', document: 'new1', paper: 'new2' }],
      documents: [{ id: 'new1', kind: 'service-meeting', content: meeting }],
      papers: [{ id: 'new2', form: 'meeting-record' }],
    })
    expect(outcome.done && outcome.papers[0]?.snapshot).toMatchObject({
      held: { on: '2026-05-02', from: '14:00', to: '15:10', place: '相談室' },
      office: { name: '相談支援センターみほん', author: '例示 花子' },
      personTookPart: { yes: true },
      topics: meeting.topics,
      next: '秋',
      remaining: '',
      writtenOn: '2026-05-10',
    })
  })
  test('本人がいないときは、わけが紙に残る', () => {
    const outcome = record([...before, granted], { personTookPart: '参加していない', reason: '入院中のため' })
    expect(outcome.done && outcome.papers[0]?.snapshot).toMatchObject({
      personTookPart: { yes: false, reason: '入院中のため' },
    })
  })
  test.each([
    ['支給決定の前', before, {}, by(), '⑩支給決定'],
    ['ほかの事業所', [...before, granted], {}, by('other'), 'ほかの人の番'],
    ['二度め', [...before, granted, held], {}, by(), 'もう済んでいます'],
    ['明日の会議', [...before, granted], { heldOn: '2026-05-11' }, by(), '今日より後'],
    ['決定より前の会議', [...before, granted], { heldOn: '2026-04-24' }, by(), '支給決定の日より前'],
    [
      'わけのない不参加',
      [...before, granted],
      { personTookPart: '参加していない' as const },
      by(),
      'わけを書いて',
    ],
    [
      'セルフプラン',
      [
        ...before.slice(0, 2),
        { type: 'self-plan-chosen', on: '2026-04-03', reason: '本人の希望' } as Fact,
        granted,
      ],
      {},
      by(),
      'セルフプランのため',
    ],
  ])('%sは断る', (_, facts, change, who, says) => {
    const outcome = record(facts, change, who)
    expect(outcome.done ? '' : outcome.because).toContain(says)
  })
})
