import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { monitoringInterval } from './monitoring-interval.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'

const rule = (over: Partial<MonitoringIntervalFacts>, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, monitoringInterval, {
    isNew: false,
    services: [],
    inFacility: false,
    age: 40,
    careManagement: 'なし',
    needsIntensive: false,
    ...over,
  })

describe('モニタリングの標準期間（いま）', () => {
  test.each([
    ['居宅介護', { services: ['11'] }, 3, 3],
    ['短期入所', { services: ['24'] }, 3, 3],
    ['就労移行支援', { services: ['43'] }, 3, 3],
    ['自立訓練（生活訓練）', { services: ['42'] }, 3, 3],
    ['就労定着支援', { services: ['47'] }, 3, 3],
    ['自立生活援助', { services: ['35'] }, 3, 3],
    ['生活介護', { services: ['22'] }, 6, 6],
    ['就労継続支援B型', { services: ['46'] }, 6, 6],
    ['共同生活援助', { services: ['33'] }, 6, 6],
    ['共同生活援助（日中サービス支援型）', { services: ['33'], hasDayGroupHome: true }, 3, 3],
    ['地域定着支援', { services: ['54'] }, 6, 6],
    ['放課後等デイサービス', { services: ['63'], age: 10 }, 6, 6],
    ['生活介護と居宅介護（短いほう）', { services: ['22', '11'] }, 3, 3],
    ['就労選択支援', { services: ['48'] }, 1, 1],
    ['新規の生活介護', { isNew: true, services: ['22'] }, 1, 6],
    ['新規の居宅介護', { isNew: true, services: ['11'] }, 1, 3],
    ['新規の施設入所', { isNew: true, services: ['32', '22'], inFacility: true }, 1, 6],
    ['集中的な支援が必要な生活介護', { needsIntensive: true, services: ['22'] }, 1, 1],
    ['施設入所支援', { services: ['32', '22'], inFacility: true }, 6, 6],
    ['施設入所の自立訓練', { services: ['32', '42'], inFacility: true }, 6, 6],
    [
      '施設入所なら集中的な支援の行は当てはまらない',
      { services: ['32'], inFacility: true, needsIntensive: true },
      6,
      6,
    ],
    ['療養介護', { services: ['21'] }, 6, 6],
    ['重度障害者等包括支援', { services: ['14'] }, 6, 6],
    ['64歳の生活介護', { services: ['22'], age: 64 }, 6, 6],
    ['65歳の生活介護、ケアマネなし', { services: ['22'], age: 65 }, 3, 3],
    [
      '65歳の生活介護、介護保険のケアマネあり',
      { services: ['22'], age: 65, careManagement: '介護保険' },
      6,
      6,
    ],
    ['移動支援だけ', { services: ['移動支援'] }, null, null],
    ['新規の移動支援だけ', { isNew: true, services: ['移動支援'] }, null, null],
  ] as [string, Partial<MonitoringIntervalFacts>, number | null, number | null][])(
    '%s',
    (_, over, months, later) => {
      const ruling = rule(over)
      expect(ruling).toMatchObject({ finding: { months, later } })
      expect(ruling.silent ? [] : ruling.because).not.toEqual([])
    },
  )
})

describe('標準期間の移り変わり', () => {
  test.each([
    ['居宅介護', ['11'], '2019-03-31', 6],
    ['居宅介護', ['11'], '2019-04-01', 3],
    ['施設入所支援', ['32'], '2019-03-31', 12],
    ['施設入所支援', ['32'], '2019-04-01', 6],
    ['自立生活援助', ['35'], '2018-03-31', null],
    ['自立生活援助', ['35'], '2018-04-01', 3],
    ['就労選択支援', ['48'], '2025-09-30', null],
    ['就労選択支援', ['48'], '2025-10-01', 1],
    ['生活介護', ['22'], '2012-04-01', 6],
  ])('%s（%j）は %s に %s か月', (_, services, on, months) => {
    expect(rule({ services }, on)).toMatchObject({ finding: { months } })
  })
})

test('理由には、決めた行が先に、ほかの行があとに並ぶ', () => {
  const ruling = rule({ isNew: true, services: ['22', '11'] })
  expect(ruling.silent ? [] : ruling.because).toEqual([
    '1か月ごと：新しい利用、または種類・内容・量が大きく変わった利用で、開始から3か月がたっていないため',
    'ほかに当てはまる行：3か月ごと：訪問系・短期入所・訓練などの利用者のため（居宅介護）',
    'ほかに当てはまる行：6か月ごと：在宅の利用者のため（生活介護）',
  ])
})

test('障害児通所だけなら児童福祉法施行規則を根拠に示す', () => {
  expect(rule({ services: ['63'] })).toMatchObject({ citation: { law: '児童福祉法施行規則' } })
  expect(rule({ services: ['63', '24'] })).toMatchObject({ citation: { law: '障害者総合支援法施行規則' } })
})
