import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { planDraftNeed } from './plan-draft-need.ts'
import type { PlanDraftNeedFacts } from './plan-draft-need-facts.ts'
import { planDraftNeedFor } from './plan-draft-need-for.ts'

const facts = (over: Partial<PlanDraftNeedFacts> = {}): PlanDraftNeedFacts => ({
  kind: '新規',
  services: ['22'],
  decidedOn: Temporal.PlainDate.from('2026-04-01'),
  careManagement: 'なし',
  municipalityFindsNeeded: null,
  ...over,
})
const rule = (over: Partial<PlanDraftNeedFacts>, place = '北区') => {
  const ruling = planDraftNeedFor(place, facts(over))
  if (ruling.silent) throw new Error('silent')
  return ruling
}

describe('計画案の提出を求めるか', () => {
  test.each([
    ['新規の生活介護', { kind: '新規', services: ['22'] }, '求める', '第22条第4項'],
    ['更新の就労継続支援B型', { kind: '更新', services: ['46'] }, '求める', '第22条第4項'],
    ['変更の居宅介護', { kind: '変更', services: ['11'] }, '求める', '第24条第3項'],
    ['地域移行支援', { services: ['53'] }, '求める', '第51条の7第4項'],
    ['地域定着支援の変更', { kind: '変更', services: ['54'] }, '求める', '第51条の9第3項'],
    ['放課後等デイサービス', { services: ['63'] }, '求める', '第21条の5の7第4項'],
    ['児童発達支援の変更', { kind: '変更', services: ['61'] }, '求める', '第21条の5の8第3項'],
    ['通所と短期入所の両方', { services: ['24', '63'] }, '求める', '第22条第4項'],
    ['負担額だけの変更', { kind: '負担額のみ', services: ['22'] }, '求めない', '第22条第4項'],
    ['障害児入所だけ', { services: ['71'] }, '求めない', '第22条第4項'],
    ['移動支援だけ（地域生活支援事業）', { services: ['移動支援'] }, '求めない', '第22条第4項'],
    ['サービスの申請なし', { services: [] }, '求めない', '第22条第4項'],
    ['移動支援と居宅介護', { services: ['移動支援', '11'] }, '求める', '第22条第4項'],
    ['介護保険＋居宅介護', { careManagement: '介護保険', services: ['11'] }, '求めない', '第12条の3ただし書'],
    [
      '介護保険＋同行援護',
      { careManagement: '介護保険', services: ['15'] },
      '市町村の判断',
      '第12条の3ただし書',
    ],
    [
      '介護保険＋居宅介護と就労継続支援B型',
      { careManagement: '介護保険', services: ['11', '46'] },
      '市町村の判断',
      '第12条の3ただし書',
    ],
    [
      '介護保険＋同行援護、必要と認めた',
      { careManagement: '介護保険', services: ['15'], municipalityFindsNeeded: true },
      '求める',
      '第12条の3ただし書',
    ],
    [
      '介護保険＋同行援護、必要と認めない',
      { careManagement: '介護保険', services: ['15'], municipalityFindsNeeded: false },
      '求めない',
      '第12条の3ただし書',
    ],
    [
      '介護保険＋居宅介護、必要と認めた',
      { careManagement: '介護保険', services: ['11'], municipalityFindsNeeded: true },
      '求める',
      '第12条の3ただし書',
    ],
    ['ケアマネなしで必要と認めないとしても', { municipalityFindsNeeded: false }, '求める', '第22条第4項'],
    [
      '介護扶助（北区：定めがない）',
      { careManagement: '介護扶助', services: ['11'] },
      '市町村の判断',
      '第12条の3ただし書',
    ],
    [
      '介護扶助でも障害児通所',
      { careManagement: '介護扶助', services: ['63'] },
      '求める',
      '第21条の5の7第4項',
    ],
    ['一覧にない番号', { services: ['99'] }, '市町村の判断', '第22条第4項'],
    [
      '介護扶助、必要と認めた',
      { careManagement: '介護扶助', services: ['11'], municipalityFindsNeeded: true },
      '求める',
      '第12条の3ただし書',
    ],
  ] as [string, Partial<PlanDraftNeedFacts>, string, string][])('%s', (_, over, finding, article) => {
    const ruling = rule(over)
    expect([ruling.finding, ruling.citation.article]).toEqual([finding, article])
    expect(ruling.because.length).toBeGreaterThan(0)
  })

  test.each([
    ['決定が平成27年3月31日（利用は4月1日から）', '2015-03-31', null, '市町村の判断'],
    ['決定が平成27年3月31日、必要と認めた', '2015-03-31', true, '求める'],
    ['決定が平成27年3月31日、必要と認めない', '2015-03-31', false, '求めない'],
    ['決定が平成27年4月1日', '2015-04-01', null, '求める'],
    ['決定が平成27年4月1日、必要と認めないとしても', '2015-04-01', false, '求める'],
    ['決定が平成24年4月1日', '2012-04-01', null, '市町村の判断'],
  ])('経過措置：%s', (_, decidedOn, municipalityFindsNeeded, finding) => {
    const over = { decidedOn: Temporal.PlainDate.from(decidedOn), municipalityFindsNeeded }
    expect(rule(over, '京都市').finding).toBe(finding)
  })

  test('京都市では介護扶助のケアマネがいれば原則不要で、市の通知を根拠に示す', () => {
    const ruling = rule({ careManagement: '介護扶助', services: ['11'] }, '京都市')
    expect([ruling.finding, ruling.citation.binds, ruling.citation.article]).toEqual([
      '求めない',
      '京都市',
      '記3(2)',
    ])
  })

  test('制度の前は何も言わない', () => {
    expect(planDraftNeedFor('北区', facts({ decidedOn: Temporal.PlainDate.from('2012-03-31') })).silent).toBe(
      true,
    )
  })

  test('「等」で読むサービスは未確認と知らせる', () => {
    expect(rule({ careManagement: '介護保険', services: ['47'] }).unconfirmed).toEqual([
      '就労定着支援を障害福祉サービス固有のものとみてよいか',
    ])
  })

  test('決定の日でない日の文言を当てはめさせない', () => {
    const decided2015 = facts({ decidedOn: Temporal.PlainDate.from('2015-04-02') })
    expect(() =>
      applyOn({ on: Temporal.PlainDate.from('2015-03-20'), in: '京都市' }, planDraftNeed, decided2015),
    ).toThrow(RangeError)
  })
})
