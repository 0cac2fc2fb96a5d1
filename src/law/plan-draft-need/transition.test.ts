import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { planDraftNeed } from './plan-draft-need.ts'
import type { PlanDraftNeedFacts } from './plan-draft-need-facts.ts'

const day = Temporal.PlainDate.from
const rule = (on: string, over: Partial<PlanDraftNeedFacts>, place = '京都市') => {
  const facts: PlanDraftNeedFacts = {
    ...{ kind: '更新', services: ['22'], useFrom: null, careManagement: 'なし' },
    ...{ municipalityFindsNeeded: null, municipalProperServices: null, previousWithoutDraft: null },
    ...over,
  }
  const ruling = applyOn({ on: day(on), in: place }, planDraftNeed, facts)
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const from = (start: string) => ({ useFrom: day(start) })
const nextRenewal = '計画案なしで決定したときは、次の更新までに提出を求める'
const until = '平成27年3月31日までの決定のため、市町村が必要と認める場合に求める'

describe('経過措置：利用開始日ではなく支給決定の日で決まる', () => {
  test.each([
    ['京都市通知 記1(1)：4月1日開始を3月に決定', '2015-03-20', '2015-04-01', '市町村の判断', '記1(1)'],
    ['京都市通知 記1(2)ウ：4月2日開始を3月に決定', '2015-03-20', '2015-04-02', '市町村の判断', '記1(2)ウ'],
    ['3月31日開始を3月に決定', '2015-03-20', '2015-03-31', '市町村の判断', '記1'],
    ['3月31日に決定', '2015-03-31', '2015-04-02', '市町村の判断', '記1(2)ウ'],
    ['京都市通知 記1(2)：4月2日開始を4月1日に決定', '2015-04-01', '2015-04-02', '求める', '第22条第4項'],
    ['4月1日開始を4月2日に決定', '2015-04-02', '2015-04-01', '求める', '第22条第4項'],
    ['通知の前の日', '2015-03-09', '2015-04-01', '市町村の判断', '平成27年3月31日までの経過措置'],
    ['通知の日', '2015-03-10', '2015-04-01', '市町村の判断', '記1(1)'],
  ])('%s', (_, on, start, finding, article) => {
    const ruling = rule(on, from(start))
    expect([ruling.finding, ruling.citation.article]).toEqual([finding, article])
    const words = (at: string) => `${day(at).year}年${day(at).month}月${day(at).day}日`
    expect(ruling.because).toContain(
      `利用開始日（${words(start)}）ではなく、支給決定の日（${words(on)}）で決まる`,
    )
  })

  test('利用開始日がわからなければ、通知の記1を示す', () => {
    const ruling = rule('2015-03-20', {})
    expect([ruling.citation.article, ruling.because]).toEqual(['記1', [until, nextRenewal]])
  })

  test('4月2日以降に始まる人には個別の連絡がある', () => {
    const says = expect.stringContaining('個別に知らせる')
    expect(rule('2015-03-20', from('2015-04-02')).because).toEqual([
      until,
      expect.any(String),
      says,
      nextRenewal,
    ])
    expect(rule('2015-03-20', from('2015-04-01')).because).toEqual([until, expect.any(String), nextRenewal])
  })

  test.each([
    ['まだ言っていない', null, '市町村の判断', true],
    ['必要と認めた', true, '求める', false],
    ['必要と認めない', false, '求めない', true],
  ])('3月の決定、市町村が%s', (_, municipalityFindsNeeded, finding, says) => {
    const ruling = rule('2015-03-31', { municipalityFindsNeeded })
    expect([ruling.finding, ruling.because.includes(nextRenewal)]).toEqual([finding, says])
  })

  test('必要と認めた人には、次の更新のことを言わない', () => {
    expect(rule('2015-03-31', { municipalityFindsNeeded: true }).because).toEqual([
      until,
      '市町村が必要と認めた',
    ])
  })

  test('4月の決定では、必要と認めないとしても求める', () => {
    expect(rule('2015-04-01', { municipalityFindsNeeded: false }).finding).toBe('求める')
  })

  test('ほかの市町村の3月の決定は国の経過措置による', () => {
    const ruling = rule('2015-03-20', from('2015-04-01'), '北区')
    expect([ruling.citation.binds, ruling.finding, ruling.because]).toEqual([
      'nation',
      '市町村の判断',
      [until, expect.stringMatching(/^利用開始日/)],
    ])
  })

  test.each([
    ['京都市', '負担額のみ'],
    ['北区', '負担額のみ'],
    ['京都市', '自立支援医療・補装具のみ'],
  ] as const)('経過措置の間の%sの%sには求めない', (place, kind) => {
    const ruling = rule('2015-03-20', { kind }, place)
    expect([ruling.finding, ruling.citation.article, ruling.because.length]).toEqual([
      '求めない',
      '平成27年3月31日までの経過措置',
      1,
    ])
  })

  test.each([
    ['障害児通所', ['63'], 1],
    ['短期入所と障害児通所', ['24', '63'], 1],
    ['生活介護', ['22'], 0],
  ])('%sの経過措置の読み方の数', (_, services, count) => {
    expect(rule('2015-03-20', { services }).unconfirmed).toHaveLength(count)
    expect(rule('2015-04-01', { services }).unconfirmed).toHaveLength(0)
  })
})

describe('京都市通知 記1(1)：計画案なしで決定した人は次の更新までに求める', () => {
  const owed = '前の支給決定は計画案なしだったため、この更新までに求める'
  test.each([
    ['更新', true, true],
    ['更新', false, false],
    ['更新', null, false],
    ['変更', true, false],
  ] as const)('%s、前の決定が計画案なし：%s', (kind, previousWithoutDraft, says) => {
    const ruling = rule('2016-03-20', { kind, previousWithoutDraft })
    expect([ruling.finding, ruling.because.includes(owed)]).toEqual(['求める', says])
  })
})

describe('介護扶助のケアマネジャーがいる人', () => {
  const set: Partial<PlanDraftNeedFacts> = { careManagement: '介護扶助', services: ['11'] }
  test.each([
    ['京都市通知 記3(2)', '京都市', null, '求めない', '記3(2)', 0],
    ['京都市で必要と認めた', '京都市', true, '求める', '記3(2)', 1],
    ['京都市で必要と認めない', '京都市', false, '求めない', '記3(2)', 0],
    ['北区には定めがない', '北区', null, '市町村の判断', '第12条の3ただし書', 1],
    ['北区で必要と認めた', '北区', true, '求める', '第12条の3ただし書', 1],
  ])('%s', (_, place, municipalityFindsNeeded, finding, article, readings) => {
    const ruling = rule('2015-04-01', { ...set, municipalityFindsNeeded }, place)
    expect([ruling.finding, ruling.citation.article, ruling.unconfirmed.length]).toEqual([
      finding,
      article,
      readings,
    ])
    expect(ruling.because[0]).toMatch(
      place === '京都市'
        ? /ついているため、原則として不要$/
        : /^介護扶助のケアマネジャーがついているため、市町村/,
    )
  })
  test.each([
    ['居宅介護', ['11'], null, ['求めない'], []],
    ['就労継続支援B型（固有のもの）', ['46'], null, ['求めない'], [/^障害福祉サービス固有のもの/]],
    [
      '就労継続支援B型、必要と認めない',
      ['46'],
      false,
      ['求めない', '市町村は必要と認めなかった'],
      [/固有のもの/],
    ],
    ['就労継続支援B型、必要と認めた', ['46'], true, ['求める', '市町村が必要と認めた'], [/必要と認めれば/]],
  ] as [string, string[], boolean | null, string[], RegExp[]][])(
    '京都市通知 記3(2)は例外を言わない：%s',
    (_, services, municipalityFindsNeeded, [finding, ...more], readings) => {
      const ruling = rule('2015-04-01', { ...set, services, municipalityFindsNeeded })
      expect(ruling.finding).toBe(finding)
      expect(ruling.because).toEqual([expect.stringMatching(/原則として不要$/), ...more])
      expect(ruling.unconfirmed).toEqual(readings.map((says) => expect.stringMatching(says)))
    },
  )

  test('経過措置の間は市町村の判断による', () => {
    expect(rule('2015-03-31', set).finding).toBe('市町村の判断')
  })
})
