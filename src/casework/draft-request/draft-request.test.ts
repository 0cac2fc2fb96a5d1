import { describe, expect, test } from 'vitest'
import { draftNeedOn } from '../case/draft-need-on.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import type { Role } from '../registers/actor.ts'
import { codeUntil } from './code-until.ts'
import { decideDraftNeed } from './decide-draft-need.ts'
import { letterOf } from './letter-of.ts'
import { reissueLetter } from './reissue-letter.ts'
import { requestPlanDraft } from './request-plan-draft.ts'

const ground = { title: '', source: '障害者総合支援法第22条第4項', unconfirmed: false }
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
const left: Fact = { ...applied, careManagement: '介護保険', draftNeed: '市町村の判断' }
const requested: Fact = { type: 'plan-draft-requested', on: '2026-05-02', basis: [], paper: 'p' }
const file = (...facts: Fact[]) => replay(emptyCase('case', 'person', '0000000018'), facts)
const municipality = {
  number: '261008',
  name: '京都市',
  prefecture: '京都府',
  head: '京都市長',
  settings: {},
  demo: true,
}
const by = (role: Role = '窓口'): By => {
  let ids = 0
  return {
    actor: { account: 'a', municipality: '261008', name: '', role, organisation: null, person: null },
    ...{ municipality, today: '2026-05-10', newId: () => `new-${++ids}` },
  }
}
const to = { name: '京都　美子', address: '京都市北区', child: null }
const desk = {
  id: 'd',
  name: '北区役所',
  area: '北区',
  purpose: '',
  address: null,
  telephone: '075-000-0000',
  fax: null,
}
const letter = (application = applied) =>
  letterOf({ application, to, municipality, desk, today: '2026-05-10' })
const ticket = {
  account: 'acc',
  site: 'http://x',
  receipt: '0000000018',
  code: '123456789012',
  validUntil: '2026-06-10',
}
const input = { due: '2026-06-10', basis: ['根拠'], decided: true, letter: letter(), ticket }

describe('計画案の提出依頼', () => {
  test('依頼書と期限と一度だけの番号ができ、番号は控えに残らない', () => {
    const outcome = requestPlanDraft(file(applied), by(), input)
    expect(outcome).toMatchObject({
      done: true,
      facts: [
        { type: 'plan-draft-requested', paper: 'new-1' },
        { type: 'due-date-set', step: 3, until: '2026-06-10' },
        { type: 'due-date-set', step: 4 },
        { type: 'due-date-set', step: 8 },
      ],
      papers: [{ id: 'new-1', form: 'plan-draft-request', secret: { ticket: { code: '123456789012' } } }],
      letterCodes: [{ account: 'acc', code: '123456789012', expiresOn: '2026-06-10' }],
    })
    if (outcome.done)
      expect(JSON.stringify([outcome.facts, outcome.papers[0]?.snapshot])).not.toContain('123456789012')
  })
  test('もうサインインできる人には番号を作らない', () => {
    expect(requestPlanDraft(file(applied), by(), { ...input, ticket: null })).toMatchObject({
      done: true,
      letterCodes: [],
    })
  })
  test.each([
    ['申請の前', file(), by(), input, '①申請が受け付けられている'],
    ['二度目', file(applied, requested), by(), input, 'もう済んで'],
    ['計画案を求めない', file({ ...applied, draftNeed: '求めない' }), by(), input, '求めないと決まって'],
    ['まだ判断していない', file(left), by(), { ...input, decided: false }, '先に決めて'],
    ['期限が昨日', file(applied), by(), { ...input, due: '2026-05-09' }, '今日より前'],
    ['本人', file(applied), by('本人'), input, 'ほかの人の番'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(requestPlanDraft(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})

describe('依頼書に書くこと', () => {
  test.each([
    ['大人の障害福祉サービス', applied, '障害者', '第22条第4項'],
    ['変更', { ...applied, kind: '変更' as const }, '障害者', '第24条第3項'],
    ['子どもの通所', { ...applied, services: ['63'] }, '障害児', '第21条の5の7第4項'],
    ['子どもの居宅介護だけ', { ...applied, services: ['11'] }, '障害者', '第22条第4項'],
  ])('%s', (_, application, regime, article) => {
    const written = letter(application)
    expect([written.regime, written.to]).toEqual([regime, { ...to, postalCode: '' }])
    expect(written.basis.join()).toContain(article)
  })
  test.each([
    ['期限が近い', '2026-05-11', '2026-06-09'],
    ['期限がない', null, '2026-06-09'],
    ['期限がほどよい', '2026-06-20', '2026-06-20'],
    ['期限が何年も先', '2036-05-10', '2026-07-09'],
  ])('サインイン番号の期限：%s', (_, due, until) => {
    expect(codeUntil('2026-05-10', due)).toBe(until)
  })
})

describe('計画案を求めるかの判断', () => {
  const proposal = draftNeedOn({ name: '京都市', settings: {} }, '2026-05-10', {
    ...{ kind: '新規', services: ['46'], careManagement: '介護保険' },
  })
  const decision = (decided: '求める' | '求めない') => ({
    proposal,
    decided,
    reason: 'ケアプランで足りるため',
  })
  test('求めないときは根拠つきの事実になり、提案と判断の両方が残る', () => {
    const outcome = decideDraftNeed(file(left), by(), decision('求めない'))
    expect(outcome).toMatchObject({
      done: true,
      facts: [
        { type: 'plan-draft-waived', ground: { source: expect.stringMatching(/第12条の3.*京都市の判断/) } },
      ],
      documents: [
        {
          content: {
            decided: '求めない',
            proposal: { finding: '市町村の判断' },
            reason: 'ケアプランで足りるため',
          },
        },
      ],
    })
    expect(JSON.stringify(outcome.done && outcome.facts)).not.toContain('足りる')
  })
  test('求めるときは判断だけが残り、依頼へ進める', () => {
    expect(decideDraftNeed(file(left), by(), decision('求める'))).toMatchObject({
      done: true,
      facts: [],
      documents: [{ content: { decided: '求める' } }],
    })
    expect(requestPlanDraft(file(left), by(), input)).toMatchObject({ done: true })
  })
  test.each([
    ['法令で決まっている', file(applied), by(), '法令で決まって'],
    [
      'もう求めないと決めた',
      file(left, { type: 'plan-draft-waived', on: '2026-05-02', ground }),
      by(),
      'もう決まって',
    ],
    ['依頼したあと', file(left, requested), by(), 'もう済んで'],
    ['本人', file(left), by('本人'), 'ほかの人の番'],
  ])('断る：%s', (_, on, who, says) => {
    expect(decideDraftNeed(on, who, decision('求めない'))).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})

describe('手紙の出し直し', () => {
  const moved = { name: '京都　父', address: '京都市南区', child: '京都　美子' }
  const old = { name: '京都　母', postalCode: '', address: '京都市北区', child: '京都　美子' }
  const again = {
    letter: { number: '2026-0001', on: '2026-05-02', due: '2026-06-10', to: old },
    ...{ to: moved, ticket },
  }
  test('新しい紙と番号だけができ、事案は変わらない', () => {
    expect(reissueLetter(file(applied, requested), by(), again)).toMatchObject({
      ...{
        done: true,
        facts: [],
        papers: [{ form: 'plan-draft-request', snapshot: { ticket: null }, secret: { ticket } }],
      },
      letterCodes: [{ code: '123456789012' }],
    })
  })
  test('宛先はいまの登録で、番号と日は新しく、求めたことは前のまま', () => {
    const outcome = reissueLetter(file(applied, requested), by(), again)
    expect(outcome.done && outcome.papers[0]?.snapshot).toEqual({
      ...{ due: '2026-06-10', to: { ...moved, postalCode: '' }, ticket: null },
    })
  })
  test.each([
    ['手紙を出していない', file(applied), by(), { ...again, letter: null }, 'まだ計画案提出依頼書を'],
    ['アカウントがない', file(applied, requested), by(), { ...again, ticket: null }, 'アカウントがない'],
    [
      '終わった手続き',
      file(applied, requested, { type: 'application-withdrawn', on: '2026-05-03' }),
      by(),
      again,
      '終わっています',
    ],
    ['本人', file(applied, requested), by('本人'), again, '窓口です'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(reissueLetter(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})
