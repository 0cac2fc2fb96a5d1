import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import { neededOffers } from '../case/needed-offers.ts'
import { partiesOf } from '../case/parties.ts'
import type { Role } from '../registers/actor.ts'
import { acceptAsk, refuseAsk } from './answer-ask.ts'
import { askOffice } from './ask-office.ts'
import { recordContract } from './record-contract.ts'

const ground = { title: '', source: '', unconfirmed: false }
type Applied = Extract<Fact, { type: 'application-registered' }>
const applied: Applied = {
  ...{ type: 'application-registered', on: '2026-05-01', kind: '新規', target: '障害者', services: ['46'] },
  ...{
    needsCategory: false,
    careManagement: 'なし',
    draftNeed: '求める',
    ground,
    previous: null,
    guardian: null,
  },
}
const requested: Fact = { type: 'plan-draft-requested', on: '2026-05-02', basis: [], paper: 'p' }
const asked: Fact = { type: 'office-asked', on: '2026-05-03', office: 'one' }
const refused: Fact = { type: 'office-refused', on: '2026-05-04', office: 'one', reason: '地域外' }
const self: Fact = { type: 'self-plan-chosen', on: '2026-05-03', reason: '本人の希望' }
const file = (...facts: Fact[]) => replay(emptyCase('case', 'person', '0000000018'), facts)
const open = (...facts: Fact[]) => file(applied, requested, ...facts)
const by = (
  role: Role = '本人',
  own: { organisation?: string; person?: string } = { person: 'person' },
): By => ({
  actor: {
    account: 'a',
    municipality: '261008',
    name: '',
    role,
    organisation: own.organisation ?? null,
    person: own.person ?? null,
  },
  municipality: {
    number: '261008',
    name: '京都市',
    prefecture: '京都府',
    head: '京都市長',
    settings: {},
    demo: true,
  },
  ...{ today: '2026-05-10', newId: () => 'new' },
})
const one = { id: 'one', accepting: true, offers: ['計画相談'] }
const two = { ...one, id: 'two' }
const planner = (organisation = 'one') => by('相談支援専門員', { organisation })

describe('事業所に頼む', () => {
  test.each([
    ['本人', open(), by(), one],
    ['窓口がかわりに', open(), by('窓口', {}), one],
    ['断られたあと、ほかの事業所に', open(asked, refused), by(), two],
    ['返事がないので、ほかの事業所に頼みなおす', open(asked), by(), two],
  ])('%s', (_, on, who, office) => {
    expect(askOffice(on, who, office)).toMatchObject({
      done: true,
      facts: [{ type: 'office-asked', office: office.id }],
    })
  })
  test('頼みなおすと、前の事業所は事案に関わらなくなる', () => {
    const again = askOffice(open(asked), by(), two)
    const parties = partiesOf(replay(open(asked), again.done ? again.facts : []))
    expect(parties.filter(({ kind }) => kind === '相談支援事業所').map(({ party }) => party)).toEqual(['two'])
  })
  test.each([
    ['依頼書の前', file(applied), by(), one, '②計画案の提出依頼が出ている'],
    ['同じ事業所に二度', open(asked), by(), one, 'もう頼んで'],
    ['受け付けていない', open(), by(), { ...one, accepting: false }, '受け付けていません'],
    [
      '種類が合わない',
      file({ ...applied, services: ['63'] }, requested),
      by(),
      one,
      '障害児相談の計画を作れません',
    ],
    ['セルフプラン', open(self), by(), one, 'セルフプランのため'],
    [
      '契約のあと',
      open({ type: 'office-contracted', on: '2026-05-05', office: 'one' }),
      by(),
      two,
      'もう済んで',
    ],
    ['ほかの人', open(), by('本人', { person: 'other' }), one, 'ほかの人の番'],
    ['事業所が自分で', open(), planner(), one, 'ほかの人の番'],
  ])('断る：%s', (_, on, who, office, says) => {
    expect(askOffice(on, who, office)).toMatchObject({ done: false, because: expect.stringContaining(says) })
  })
})

test.each([
  ['大人', ['46'], ['計画相談']],
  ['子どもの通所', ['63'], ['障害児相談']],
  ['子どもの通所と居宅', ['63', '11'], ['計画相談', '障害児相談']],
  ['地域移行支援', ['53'], ['計画相談']],
])('%sにいる指定', (_, services, offers) => {
  expect(neededOffers(file({ ...applied, services }), '京都市')).toEqual(offers)
})

describe('依頼への返事', () => {
  const terms = { on: '2026-05-08', explained: true }
  test('引き受けると契約になる', () => {
    expect(acceptAsk(open(asked), planner(), terms)).toMatchObject({
      done: true,
      facts: [{ type: 'office-contracted', on: '2026-05-08', office: 'one' }],
    })
  })
  test('断ると、番が本人に戻る', () => {
    const answer = refuseAsk(open(asked), planner(), { reason: '定員・担当件数の超過' })
    expect(answer).toMatchObject({
      done: true,
      facts: [{ type: 'office-refused', reason: '定員・担当件数の超過' }],
    })
    const after = replay(open(asked), answer.done ? answer.facts : [])
    expect(askOffice(after, by(), two).done).toBe(true)
  })
  test.each([
    ['頼まれていない', open(), planner(), terms, 'ほかの人の番'],
    ['ほかの事業所', open(asked), planner('two'), terms, 'ほかの人の番'],
    ['本人', open(asked), by(), terms, 'ほかの人の番'],
    ['説明していない', open(asked), planner(), { ...terms, explained: false }, '重要事項を説明'],
    ['先の日', open(asked), planner(), { ...terms, on: '2026-05-11' }, '今日より後'],
    [
      '申請より前の日',
      open(asked),
      planner(),
      { ...terms, on: '2026-04-30' },
      '申請の日（令和8年5月1日）より前',
    ],
  ])('引き受けを断る：%s', (_, on, who, given, says) => {
    expect(acceptAsk(on, who, given)).toMatchObject({ done: false, because: expect.stringContaining(says) })
  })
  test('頼まれていない事業所は断れない', () => {
    expect(refuseAsk(open(asked), planner('two'), { reason: '地域外' })).toMatchObject({ done: false })
  })
})

describe('依頼届出書の記録', () => {
  const desk = by('窓口', {})
  test.each([
    ['頼まれる前', open()],
    ['ほかの事業所の返事を待っている間', open({ ...asked, office: 'two' })],
  ])('%sでも記録できる', (_, on) => {
    expect(recordContract(on, desk, { office: one, on: '2026-05-08' })).toMatchObject({
      done: true,
      facts: [{ type: 'office-contracted', office: 'one' }],
    })
  })
  test.each([
    ['本人', open(), by(), { office: one, on: '2026-05-08' }, '窓口が行います'],
    ['先の日', open(), desk, { office: one, on: '2026-05-11' }, '今日より後'],
    ['申請より前の日', open(), desk, { office: one, on: '2026-04-30' }, '申請の日（令和8年5月1日）より前'],
    [
      '種類が合わない',
      open(),
      desk,
      { office: { id: 'x', offers: ['障害児相談'] }, on: '2026-05-08' },
      '計画相談の計画を作れません',
    ],
    ['依頼書の前', file(applied), desk, { office: one, on: '2026-05-08' }, '②計画案の提出依頼'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(recordContract(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})

test('セルフプランで空きを待つ人は、出す前なら、紙の契約で事業所にかえられる', () => {
  const waits: Fact = { type: 'self-plan-chosen', on: '2026-05-03', reason: '待機' }
  const begun: Fact = { type: 'plan-draft-started', on: '2026-05-04', document: 'd' }
  const sent: Fact = { type: 'plan-draft-submitted', on: '2026-05-05', document: 'd', version: 1, paper: 'p' }
  const given = { office: { id: 'one', offers: ['計画相談'] }, on: '2026-05-08' }
  const desk = by('窓口', {})
  const contracted = recordContract(open(waits, begun), desk, given)
  expect(contracted).toMatchObject({ done: true, facts: [{ type: 'office-contracted' }] })
  const changed = open(waits, begun, ...(contracted.done ? contracted.facts : []))
  expect([changed.author, changed.selfPlan, changed.draft]).toEqual(['相談支援事業所', null, null])
  expect(recordContract(open(waits, begun, sent), desk, given).done).toBe(false)
})
