import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { feeArises } from './fee-arises.ts'

const example = {
  benefit: '計画相談支援',
  author: '指定を受けた相談支援事業所',
  outcome: '支給決定',
  decisionDay: '2016-04-10',
  planDay: '2016-04-20',
  consentDay: '2016-04-20',
  visited: true,
  drafted: true,
  draftConsent: true,
  draftDelivered: true,
  meetingHeld: true,
  planDelivered: true,
}

const steps =
  '居宅の訪問・計画案の作成と同意と交付・計画の交付のどれかがないと、計画の報酬は生じないと読むこと'
const laterConsent = '計画への同意が翌月以後になっても、計画を作った月の報酬とすると読むこと'
const claimBy = '請求は翌月10日までと読むこと'

const rule = (facts: object = {}, on = '2016-05-02', place = '宇治市') => {
  const question = { on, in: place, facts: { ...example, ...facts } }
  const reply = ask(feeArises as Provision<unknown, unknown>, question)
  if ('problems' in reply) return reply
  if (reply.ruling.silent) throw new Error('silent')
  const { finding, because, unconfirmed, citation } = reply.ruling
  const words = feeArises.words(finding as never)
  return { finding, because, unconfirmed, citation: citation.article, words }
}
const none = { arises: false, month: null, claimBy: null }

describe('計画の報酬が生じる月', () => {
  test('国のQ&A 問45：決定4月10日、計画4月20日、利用5月1日から → 4月分を5月に請求', () => {
    expect(rule()).toEqual({
      finding: { arises: true, month: '2016-04', claimBy: '2016-05-10', missing: [] },
      because: [
        '支給決定から計画の交付まで、求められることがすべて記録されているため',
        '計画を2016-04-20に作ったため',
      ],
      unconfirmed: [claimBy],
      citation: '問45',
      words: '計画の報酬が生じる：2016-04分（請求は2016-05-10まで）',
    })
  })

  test.each([
    ['計画が月の終わりの日', { planDay: '2016-04-30', consentDay: '2016-04-30' }, '2016-04', [claimBy]],
    ['計画が翌月のはじめの日', { planDay: '2016-05-01', consentDay: '2016-05-01' }, '2016-05', [claimBy]],
    ['計画が12月', { planDay: '2016-12-20', consentDay: '2016-12-21' }, '2016-12', [claimBy]],
    ['計画が決定と同じ日', { planDay: '2016-04-10' }, '2016-04', [claimBy]],
    ['同意が翌月', { consentDay: '2016-05-01' }, '2016-04', [claimBy, laterConsent]],
    ['同意が翌年の同じ月', { consentDay: '2017-04-20' }, '2016-04', [claimBy, laterConsent]],
  ])('%s', (_, facts, month, unconfirmed) => {
    expect(rule(facts, '2017-04-20')).toMatchObject({ finding: { arises: true, month }, unconfirmed })
  })

  test('12月の計画は翌年1月10日までに請求する', () => {
    expect(rule({ planDay: '2016-12-20', consentDay: '2016-12-20' }, '2017-01-10')).toMatchObject({
      finding: { claimBy: '2017-01-10' },
    })
  })

  test.each([
    ['2016-05-10', []],
    ['2016-05-11', ['請求の日（2016-05-10）を過ぎているため、いつ請求できるかは請求の日程と時効で確かめる']],
  ])('請求の日を過ぎたら、そう言う：%s', (on, late) => {
    const ruling = rule({}, on)
    expect('because' in ruling && ruling.because.slice(2)).toEqual(late)
  })
})

describe('国のQ&A 問46：一つでも欠けると生じない', () => {
  test.each([
    ['居宅などの訪問と面接', { visited: false }, [steps]],
    ['計画案の作成', { drafted: false }, [steps]],
    ['計画案への文書の同意', { draftConsent: false }, [steps]],
    ['計画案の交付', { draftDelivered: false }, [steps]],
    ['サービス担当者会議', { meetingHeld: false }, []],
    ['計画への文書の同意', { consentDay: null }, []],
    ['計画の交付', { planDelivered: false }, [steps]],
    ['支給決定', { outcome: 'まだ決まっていない', decisionDay: null }, []],
    ['支給決定の後の計画の作成', { planDay: '2016-04-09' }, []],
  ])('%s', (name, facts, unconfirmed) => {
    expect(rule(facts)).toEqual({
      finding: { ...none, missing: [name] },
      because: [`記録がないため：${name}`],
      unconfirmed,
      citation: '問46',
      words: `計画の報酬は生じない：足りないもの ${name}`,
    })
  })

  test('欠けたものはすべて、行う順に名指す', () => {
    const facts = { visited: false, planDay: null, consentDay: null }
    expect(rule(facts)).toMatchObject({
      finding: { missing: ['居宅などの訪問と面接', '支給決定の後の計画の作成', '計画への文書の同意'] },
      words:
        '計画の報酬は生じない：足りないもの 居宅などの訪問と面接、支給決定の後の計画の作成、計画への文書の同意',
      unconfirmed: [steps],
    })
  })
})

describe('だれにも報酬がない場合', () => {
  const selfPlan = '本人・家族・支援者（セルフプラン）'
  const why = [
    'セルフプランで、指定を受けた事業所の計画ではないため',
    'セルフプランを作った人にも、作成を手伝った人や事業者にも、報酬の定めがないため',
  ]

  test.each([
    ['北区の案内', '2016-05-02', '北区', '計画作成にかかる費用は？'],
    ['京都市の通知', '2016-05-02', '京都市', '記1(2)イ・記3(1)'],
    ['京都市の通知の日', '2015-04-01', '京都市', '記1(2)イ・記3(1)'],
    ['京都市の通知の前の日', '2015-03-31', '京都市', '第51条の17'],
  ])('セルフプランに報酬がないことの根拠：%s', (_, on, place, article) => {
    const days = { outcome: 'まだ決まっていない', decisionDay: null, planDay: null, consentDay: null }
    expect(rule({ author: selfPlan, ...days }, on, place)).toMatchObject({
      finding: { arises: false },
      citation: article,
      because: why,
    })
  })

  test.each([
    ['セルフプラン', { author: selfPlan }, why, '第51条の17'],
    ['児童のセルフプラン', { author: selfPlan, benefit: '障害児相談支援' }, why, '第24条の26'],
    ['国のQ&A 問49：却下', { outcome: '却下', decisionDay: null }, ['申請が却下されたため'], '問49'],
  ])('%s', (_, facts, because, citation) => {
    expect(rule(facts)).toEqual({
      finding: { ...none, missing: [] },
      because,
      unconfirmed: [],
      citation,
      words: '計画の報酬は生じない',
    })
  })
})

describe('そろわない事実', () => {
  const decision = '支給決定の日は、申請の結果が支給決定のときに入れ、そのほかのときは null にしてください'
  const asked = '報酬を請求しようとする日（2016-05-02）かその前の日にしてください'
  const consent = '同意の日は、計画を作った日かその後にしてください'
  test.each([
    ['支給決定なのに日がない', { decisionDay: null }, 'decisionDay', decision],
    ['却下なのに支給決定の日がある', { outcome: '却下' }, 'decisionDay', decision],
    ['同意が計画の前の日', { consentDay: '2016-04-19' }, 'consentDay', consent],
    ['計画がないのに同意がある', { planDay: null }, 'consentDay', consent],
    ['支給決定が問う日の後', { decisionDay: '2016-05-03' }, 'decisionDay', asked],
    ['計画が問う日の後', { planDay: '2016-05-03', consentDay: null }, 'planDay', asked],
    ['同意が問う日の後', { consentDay: '2016-05-03' }, 'consentDay', asked],
  ])('%s', (_, facts, field, expected) => {
    expect(rule(facts)).toMatchObject({ problems: [{ field, expected }] })
  })
})

checkProvision(feeArises, [example])
