import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { planDraftNeed } from './plan-draft-need.ts'
import type { PlanDraftNeedFacts } from './plan-draft-need-facts.ts'

const day = Temporal.PlainDate.from
const facts = (over: Partial<PlanDraftNeedFacts> = {}): PlanDraftNeedFacts => ({
  ...{ kind: '新規', services: ['22'], useFrom: null, careManagement: 'なし' },
  ...{ municipalityFindsNeeded: null, municipalProperServices: null, previousWithoutDraft: null },
  ...over,
})
const rule = (over: Partial<PlanDraftNeedFacts>, place = '北区', on = '2026-04-01') => {
  const ruling = applyOn({ on: day(on), in: place }, planDraftNeed, facts(over))
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const insured: Partial<PlanDraftNeedFacts> = { careManagement: '介護保険' }
const assisted: Partial<PlanDraftNeedFacts> = { careManagement: '介護扶助', services: ['11'] }
const properReading = '「等」としか書かれていないサービスを、障害福祉サービス固有のものとみること'

checkProvision(planDraftNeed, [facts({ services: ['22'] }), facts(assisted)])

test('章', () => expect(planDraftNeed.chapter).toBe('計画案の要否'))

describe('計画案の提出を求めるか', () => {
  test.each([
    ['新規の生活介護', {}, '求める', '第22条第4項', '新規の支給決定（生活介護）のため'],
    ['更新のB型', { kind: '更新', services: ['46'] }, '求める', '第22条第4項', '更新の支給決定（'],
    ['変更の居宅介護', { kind: '変更', services: ['11'] }, '求める', '第24条第3項', '居宅介護'],
    ['地域移行支援', { services: ['53'] }, '求める', '第51条の7第4項', '地域移行支援'],
    ['地域定着支援の変更', { kind: '変更', services: ['54'] }, '求める', '第51条の9第3項', '変更の'],
    ['放課後等デイ', { services: ['63'] }, '求める', '第21条の5の7第4項', '放課後等デイサービス'],
    ['放課後等デイの更新', { kind: '更新', services: ['63'] }, '求める', '第21条の5の7第4項', '更新の'],
    ['児童発達支援の変更', { kind: '変更', services: ['61'] }, '求める', '第21条の5の8第3項', '変更の'],
    ['通所と短期入所', { services: ['24', '63'] }, '求める', '第22条第4項', '短期入所、放課後等デイサービス'],
    ['移動支援と居宅介護', { services: ['移動支援', '11'] }, '求める', '第22条第4項', '（居宅介護）'],
    [
      '職権による変更',
      { kind: '職権による変更' },
      '求める',
      '第24条第3項',
      '職権による変更（生活介護）のため',
    ],
    ['負担額だけの変更', { kind: '負担額のみ' }, '求めない', '第22条第4項', '利用者負担だけの変更'],
    ['住所・事業者だけ', { kind: '住所・事業者のみ' }, '求めない', '第22条第4項', '住所や事業者だけの変更'],
    ['補装具だけ', { kind: '自立支援医療・補装具のみ' }, '求めない', '第22条第4項', '自立支援医療や補装具'],
    ['障害児入所だけ', { services: ['71'] }, '求めない', '第22条第4項', '児童相談所が決め'],
    ['移動支援だけ', { services: ['移動支援'] }, '求めない', '第22条第4項', '地域生活支援事業だけ'],
    ['移動支援と入所', { services: ['移動支援', '72'] }, '求めない', '第22条第4項', '対象になるサービスが'],
    ['計画相談支援だけ', { services: ['52'] }, '求めない', '第22条第4項', '対象になるサービスが'],
    ['サービスの申請なし', { services: [] }, '求めない', '第22条第4項', '対象になるサービスが'],
    ['一覧にない番号', { services: ['99'] }, '市町村の判断', '第22条第4項', '一覧にないため（99）'],
    ['一覧にない番号が二つ', { services: ['99', '98'] }, '市町村の判断', '第22条第4項', '（99、98）'],
    ['必要と認めないとしても', { municipalityFindsNeeded: false }, '求める', '第22条第4項', '新規の'],
    ['介護扶助でも障害児通所', { ...assisted, services: ['63'] }, '求める', '第21条の5の7第4項', '新規の'],
    ['介護保険でも短期入所と通所', { ...insured, services: ['24', '63'] }, '求める', '第22条第4項', '新規の'],
    ['介護保険でも障害児通所', { ...insured, services: ['63'] }, '求める', '第21条の5の7第4項', '新規の'],
  ] as [string, Partial<PlanDraftNeedFacts>, string, string, string][])(
    '%s',
    (_, over, finding, article, why) => {
      const ruling = rule(over)
      expect([ruling.finding, ruling.citation.article]).toEqual([finding, article])
      expect(ruling.because).toEqual([expect.stringContaining(why)])
    },
  )

  test.each([
    ['職権による変更', { kind: '職権による変更' }, /^職権で/],
    ['負担額のみ', { kind: '負担額のみ' }, /^利用者負担、住所、事業者/],
    ['住所・事業者のみ', { kind: '住所・事業者のみ' }, /^利用者負担、住所、事業者/],
    ['介護扶助（定めのない市町村）', assisted, /^介護扶助のケアマネジャー/],
    ['介護保険と居宅介護', { ...insured, services: ['11'] }, /なら、市町村が必要と認めるまでは計画案を/],
    [
      '介護保険で介護保険にもあるサービスを必要と認めた',
      { ...insured, municipalityFindsNeeded: true },
      /^介護保険にも/,
    ],
  ] as [string, Partial<PlanDraftNeedFacts>, RegExp][])('未確認の読み方：%s', (_, over, says) => {
    expect(rule(over).unconfirmed).toEqual([expect.stringMatching(says)])
  })

  test.each([
    ['新規', {}],
    ['変更', { kind: '変更' }],
    ['補装具だけ', { kind: '自立支援医療・補装具のみ' }],
    ['介護保険と同行援護', { ...insured, services: ['15'] }],
    ['介護保険と生活介護、必要と認めない', { ...insured, municipalityFindsNeeded: false }],
    ['介護保険と同行援護、必要と認めた', { ...insured, services: ['15'], municipalityFindsNeeded: true }],
  ] as [string, Partial<PlanDraftNeedFacts>][])('確かな答え：%s', (_, over) => {
    expect(rule(over).unconfirmed).toEqual([])
  })

  test.each([
    ['新規', true, true],
    ['新規', false, false],
    ['新規', null, false],
    ['更新', true, false],
  ] as const)('%s で、前の決定が計画案なし %s：断るか %s', (kind, previousWithoutDraft, refused) => {
    const found = planDraftNeed.mismatches?.(facts({ kind, previousWithoutDraft }), {
      on: day('2026-04-01'),
      in: '北区',
    })
    const expected = '新規なら前の支給決定がないので、「いいえ」か「わからない・ない」にしてください'
    expect(found).toEqual(refused ? [{ field: 'previousWithoutDraft', expected }] : [])
  })

  test('制度の前は何も言わない', () => {
    expect(applyOn({ on: day('2012-03-31'), in: '北区' }, planDraftNeed, facts()).silent).toBe(true)
    expect(applyOn({ on: day('2012-04-01'), in: '北区' }, planDraftNeed, facts()).silent).toBe(false)
  })

  test.each([
    ['2025-09-30', true],
    ['2025-10-01', false],
  ])('%s に就労選択支援はまだないか：%s', (on, missing) => {
    const plain = { ...facts({ services: ['48'] }) }
    const reply = ask(planDraftNeed as Provision<unknown, unknown>, { on, in: '北区', facts: plain })
    expect('problems' in reply ? reply.problems.map(({ field }) => field) : []).toEqual(
      missing ? ['services'] : [],
    )
  })

  test.each([
    ['求める', '計画案の提出を求める'],
    ['求めない', '計画案の提出を求めない'],
    ['市町村の判断', '求めるかどうかは市町村が決める'],
  ] as const)('言葉：%s', (finding, says) => expect(planDraftNeed.words(finding)).toBe(says))
})

describe('介護保険のケアプランがある人', () => {
  const only = '介護保険のケアプランに含められるサービスだけのため、'
  const none = `${only}市町村が必要と認める場合に求める`
  const untold = [`${only}原則として不要`, '計画案が必要だと市町村が認めた、とは言われていない']
  test.each([
    ['居宅介護', ['11'], null, null, '求めない', untold],
    ['居宅介護、必要と認めた', ['11'], null, true, '求める', [none, '市町村が必要と認めた']],
    ['居宅介護、必要と認めない', ['11'], null, false, '求めない', [none, '市町村は必要と認めなかった']],
    ['同行援護', ['15'], null, null, '市町村の判断', [/（同行援護）がある/]],
    ['同行援護、必要と認めた', ['15'], null, true, '求める', [/同行援護/, '市町村が必要と認めた']],
    ['同行援護、必要と認めない', ['15'], null, false, '求めない', [/同行援護/, '市町村は必要と認めなかった']],
    ['同行援護とB型', ['15', '46'], null, null, '市町村の判断', [/（同行援護、就労継続支援B型）がある/]],
    ['居宅介護とB型', ['11', '46'], null, null, '市町村の判断', [/（就労継続支援B型）がある/]],
    ['重度訪問介護を市町村が固有とした', ['12'], ['12'], null, '市町村の判断', [/（重度訪問介護）がある/]],
    ['重度訪問介護を市町村が固有としない', ['12'], [], null, '求めない', untold],
    ['居宅介護を市町村が固有とした', ['11'], ['11'], null, '市町村の判断', [/（居宅介護）がある/]],
    ['通知に名のあるものは市町村の一覧になくても固有', ['13'], [], null, '市町村の判断', [/行動援護/]],
  ] as [string, string[], string[] | null, boolean | null, string, (string | RegExp)[]][])(
    '%s',
    (_, services, municipalProperServices, municipalityFindsNeeded, finding, because) => {
      const ruling = rule({ ...insured, services, municipalProperServices, municipalityFindsNeeded })
      expect([ruling.finding, ruling.citation.article]).toEqual([finding, '第12条の3ただし書'])
      expect(ruling.because).toEqual(because.map((why) => expect.stringMatching(why)))
    },
  )

  test.each([
    ['記3(2)に名のあるもの', ['13', '15', '42', '43', '45', '46'], null, []],
    ['「等」で読むもの', ['47'], null, [properReading]],
    ['「等」で読むものと名のあるもの', ['15', '47'], null, [properReading]],
    ['市町村が決めたもの', ['47'], ['47'], []],
  ] as [string, string[], string[] | null, string[]][])(
    '固有のもの：%s',
    (_, services, municipalProperServices, unconfirmed) => {
      const ruling = rule({ ...insured, services, municipalProperServices })
      expect([ruling.finding, ruling.unconfirmed]).toEqual(['市町村の判断', unconfirmed])
    },
  )
})
