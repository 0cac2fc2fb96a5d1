import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import { groundOf } from '../case/ground.ts'
import type { By } from '../case/move.ts'
import type { Role } from '../registers/actor.ts'
import { applicationRulings, draftNeedOf, needsCategory } from './application-rulings.ts'
import { openFollowUp } from './open-follow-up.ts'
import { type PersonValues, personProblems } from './person-fields.ts'
import { type ApplicationInput, registerApplication } from './register-application.ts'
import { searchTerms } from './search-terms.ts'
import { whyFound } from './why-found.ts'
import { withdraw } from './withdraw.ts'

const ground = { title: '計画案の提出を求めるか', source: '障害者総合支援法第22条第4項', unconfirmed: false }
const applied: Fact = {
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
const granted: Fact = {
  type: 'grant-decided',
  on: '2026-05-20',
  services: [],
  monitoring: null,
  notice: 'n',
  certificate: 'c',
}
const none = emptyCase('case', 'person', '0000000018')
const file = (...facts: Fact[]) => replay(none, facts)
const by = (role: Role = '窓口'): By => ({
  actor: { account: 'a', municipality: '261008', name: '', role, organisation: null, person: null },
  municipality: {
    number: '261008',
    name: '京都市',
    prefecture: '京都府',
    head: '京都市長',
    settings: {},
    demo: true,
  },
  today: '2026-05-10',
  newId: () => 'new',
})

describe('申請を受け付ける', () => {
  const input: ApplicationInput = {
    ...{
      on: '2026-05-09',
      kind: '新規',
      target: '障害者',
      services: ['46'],
      needsCategory: false,
      careManagement: 'なし',
    },
    ...{ draftNeed: '求める', ground, previous: null, guardian: null, record: { cameBy: '本人' } },
  }
  test('事実と申請の記録ができる', () => {
    const outcome = registerApplication(none, by(), input)
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'application-registered', on: '2026-05-09', services: ['46'], ground }],
      documents: [{ kind: '申請の記録', base: 0, content: { cameBy: '本人' } }],
    })
    if (outcome.done) expect(Object.keys(outcome.facts[0] ?? {})).not.toContain('record')
  })
  test.each([
    ['もう受け付けている', file(applied), by(), input, 'もう済んで'],
    ['本人', none, by('本人'), input, 'ほかの人の番'],
    ['相談支援専門員', none, by('相談支援専門員'), input, 'ほかの人の番'],
    ['サービスがない', none, by(), { ...input, services: [] }, 'サービスが選ばれていません'],
    ['先の日', none, by(), { ...input, on: '2026-05-11' }, '今日より後'],
    ['保護者のいない障害児', none, by(), { ...input, target: '障害児' as const }, '保護者を登録'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(registerApplication(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
  test('断るときは、いまできることを言う', () => {
    const refusal = registerApplication(file(applied), by(), input)
    expect(refusal.done ? [] : refusal.possible).toContain('②計画案の提出を文書で依頼する（窓口）')
  })
})

describe('申請から決まること', () => {
  const asked = {
    ...{ municipality: { name: '京都市', settings: {} }, birthDate: '1985-04-01' },
    ...{ on: '2026-05-09', kind: '新規' as const },
    ...{ services: ['46'], careManagement: 'なし' as const, needsCare: false },
  }
  test.each([
    ['就労継続支援B型の大人', {}, '障害者', false, '求める'],
    ['生活介護の大人', { services: ['22'] }, '障害者', true, '求める'],
    ['共同生活援助で介護を受ける', { services: ['33'], needsCare: true }, '障害者', true, '求める'],
    ['共同生活援助で介護を受けない', { services: ['33'] }, '障害者', false, '求める'],
    ['17歳11か月の居宅介護', { birthDate: '2008-05-10', services: ['11'] }, '障害児', false, '求める'],
    ['18歳の誕生日の居宅介護', { birthDate: '2008-05-09', services: ['11'] }, '障害者', true, '求める'],
    [
      '介護保険で居宅介護だけ',
      { services: ['11'], careManagement: '介護保険' as const },
      '障害者',
      true,
      '求めない',
    ],
    ['介護保険で就労継続支援B型', { careManagement: '介護保険' as const }, '障害者', false, '市町村の判断'],
    [
      '介護保険で重度訪問介護',
      { services: ['12'], careManagement: '介護保険' as const },
      '障害者',
      true,
      '市町村の判断',
    ],
    [
      '介護保険で重度訪問介護、市の定める固有のものは自立生活援助だけ',
      {
        ...{ services: ['12'], careManagement: '介護保険' as const },
        municipality: { name: '京都市', settings: { properServices: ['35'] } },
      },
      '障害者',
      true,
      '求めない',
    ],
    ['移動支援だけ', { services: ['移動支援'] }, '障害者', false, '求めない'],
  ])('%s', (_, change, target, category, draft) => {
    const rulings = applicationRulings({ ...asked, ...change })
    expect([rulings.target, needsCategory(rulings), draftNeedOf(rulings)]).toEqual([target, category, draft])
    expect(groundOf(rulings.draft).source).not.toBe('')
  })
})

describe('前の手続きにつなぐ', () => {
  test('支給決定がある手続きからつなぐ', () => {
    expect(openFollowUp(file(applied, granted), by(), { kind: '更新', next: 'next' })).toMatchObject({
      done: true,
      facts: [{ type: 'follow-up-opened', kind: '更新', next: 'next' }],
    })
  })
  test.each([
    ['支給決定がない', file(applied), by(), 'まだ支給決定がありません'],
    [
      'もうつないだ',
      file(applied, granted, { type: 'follow-up-opened', on: '2026-05-21', kind: '変更', next: 'x' }),
      by(),
      'もう受け付けられて',
    ],
    ['窓口でない', file(applied, granted), by('本人'), '窓口です'],
  ])('断る：%s', (_, on, who, says) => {
    expect(openFollowUp(on, who, { kind: '更新', next: 'next' })).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})

describe('取下げ', () => {
  const input = { on: '2026-05-09', reason: '転出するため' }
  test('事実は日だけを持ち、理由は文書に入る', () => {
    const outcome = withdraw(file(applied), by(), input)
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'application-withdrawn', on: '2026-05-09' }],
    })
    expect(outcome.done && outcome.documents).toMatchObject([
      { kind: '取下げの理由', content: { reason: '転出するため' } },
    ])
    expect(JSON.stringify(outcome.done && outcome.facts)).not.toContain('転出')
  })
  test.each([
    ['本人', file(applied), by('本人'), input, '窓口が記録'],
    ['決定のあと', file(applied, granted), by(), input, '取下げはできません'],
    [
      'もう終わった',
      file(applied, { type: 'application-withdrawn', on: '2026-05-08' }),
      by(),
      input,
      '終わっています',
    ],
    ['申請より前の日', file(applied), by(), { ...input, on: '2026-04-30' }, '申請の日より前'],
    ['先の日', file(applied), by(), { ...input, on: '2026-05-11' }, '今日より後'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(withdraw(on, who, given)).toMatchObject({ done: false, because: expect.stringContaining(says) })
  })
})

describe('人をさがす', () => {
  const person = {
    ...{ name: '京都　美子', kana: 'キョウト　ヨシコ', birthDate: '1985-04-01' },
    ...{ certificateNumber: '0000000000', receptionNumbers: ['0000000018', '0000000125'] },
  }
  test.each([
    ['美子', ['氏名']],
    ['京都美', ['氏名']],
    ['きょうとよし', ['フリガナ']],
    ['ｷｮｳﾄ', ['フリガナ']],
    ['昭和60年4月1日', ['生年月日（昭和60年4月1日）']],
    ['０００００００１２５', ['受付番号 0000000125']],
    ['美子 S60.4.1', ['氏名', '生年月日（昭和60年4月1日）']],
    ['京都　美子', ['氏名']],
    ['ヨシゴ', ['フリガナ（似た読み）']],
    ['125', ['受付番号 0000000125']],
    ['山田', []],
    ['12', []],
  ])('「%s」は%jで見つかる', (typed, why) => {
    expect(whyFound(searchTerms(typed), person)).toEqual(why)
  })
})

describe('本人の登録', () => {
  const adult: PersonValues = {
    ...{
      name: '京都　美子',
      kana: 'キョウト　ヨシコ',
      birthDate: '1985-04-01',
      address: '京都市',
      telephone: null,
    },
    ...{
      disabilities: [],
      ...{ mainDisability: null, district: null, language: null, wishedOffice: null },
      certificateNumber: null,
      guardianName: null,
      guardianKana: null,
      guardianBirthDate: null,
      guardianRelation: null,
    },
  }
  const guardian = {
    guardianName: '京都　母',
    guardianKana: 'キョウト　ハハ',
    guardianBirthDate: '1985-01-01',
    guardianRelation: '母' as const,
  }
  test.each([
    ['大人', adult, []],
    [
      '大人に保護者の氏名だけ',
      { ...adult, guardianName: '京都　母' },
      ['guardianKana', 'guardianBirthDate', 'guardianRelation'],
    ],
    [
      '保護者のいない子ども',
      { ...adult, birthDate: '2015-04-01' },
      ['guardianName', 'guardianKana', 'guardianBirthDate', 'guardianRelation'],
    ],
    ['保護者のいる子ども', { ...adult, birthDate: '2015-04-01', ...guardian }, []],
    ['種別にない主な障害', { ...adult, mainDisability: '知的' as const }, ['mainDisability']],
    [
      '種別にある主な障害',
      { ...adult, disabilities: ['身体', '知的'] as const, mainDisability: '知的' as const },
      [],
    ],
    ['まだ生まれていない', { ...adult, birthDate: '2026-05-11' }, ['birthDate']],
  ])('%s', (_, values, fields) => {
    expect(personProblems(values, '2026-05-10').map(({ field }) => field)).toEqual(fields)
  })
})
