import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { planMaker } from './plan-maker.ts'

checkProvision(planMaker, [{ services: ['11', '63'], isSelfPlan: false }])

const rule = (services: string[], isSelfPlan = false, place = '北区', on = '2026-04-01') => {
  const when = { on: Temporal.PlainDate.from(on), in: place }
  const ruling = applyOn(when, planMaker, { services, isSelfPlan })
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const self = '本人・家族・支援者など（セルフプラン）'
const bothReading =
  '両方のサービスを使う児童の計画を一つの事業所がまとめて作り、障害児相談支援費だけを算定すること'

test('章', () => expect(planMaker.chapter).toBe('計画を作る人'))

describe('計画を作る事業所', () => {
  test.each([
    ['生活介護', ['22'], '指定特定相談支援事業所（計画相談支援費）', '第51条の17', ['（生活介護）']],
    ['就労継続支援B型', ['46'], '指定特定相談支援事業所（計画相談支援費）', '第51条の17', ['B型']],
    [
      '生活介護と就労継続支援B型',
      ['22', '46'],
      '指定特定相談支援事業所（計画相談支援費）',
      '第51条の17',
      ['（生活介護、就労継続支援B型）'],
    ],
    ['地域移行支援', ['53'], '指定特定相談支援事業所（計画相談支援費）', '第51条の17', ['地域移行支援']],
    [
      '居宅介護と移動支援',
      ['11', '移動支援'],
      '指定特定相談支援事業所（計画相談支援費）',
      '第51条の17',
      ['（居宅介護）'],
    ],
    [
      '放課後等デイ',
      ['63'],
      '指定障害児相談支援事業所（障害児相談支援費）',
      '第24条の26',
      ['（放課後等デイサービス）'],
    ],
    [
      '児童の居宅介護と放課後等デイ',
      ['63', '11'],
      '両方の指定を受けた一つの事業所（障害児相談支援費）',
      '注',
      ['（居宅介護）', '（放課後等デイサービス）'],
    ],
    ['障害児入所', ['71'], '計画はいらない（児童相談所が決める）', '第24条の2', ['（福祉型障害児入所施設）']],
    [
      '障害児入所と移動支援',
      ['72', '移動支援'],
      '計画はいらない（児童相談所が決める）',
      '第24条の2',
      ['障害児入所'],
    ],
    ['移動支援だけ', ['移動支援'], '計画の対象でない', '第51条の17', ['対象になるサービスが申請にない']],
    ['なし', [], '計画の対象でない', '第51条の17', ['対象になるサービスが申請にない']],
  ] as [string, string[], string, string, string[]][])('%s', (_, services, words, article, because) => {
    const ruling = rule(services)
    expect(planMaker.words(ruling.finding)).toBe(words)
    expect(ruling.citation.article).toBe(article)
    expect(ruling.because).toEqual(because.map((why) => expect.stringContaining(why)))
    expect(ruling.unconfirmed).toEqual(because.length === 2 ? [bothReading] : [])
  })

  test.each([
    ['生活介護', ['22'], self, '第22条第5項'],
    ['放課後等デイ', ['63'], self, '第21条の5の7第5項'],
    ['両方', ['22', '63'], self, '第22条第5項'],
    ['障害児入所', ['71'], '計画はいらない（児童相談所が決める）', '第24条の2'],
    ['移動支援だけ', ['移動支援'], '計画の対象でない', '第51条の17'],
  ])('セルフプラン：%s', (_, services, maker, article) => {
    const { finding, citation, because } = rule(services, true)
    expect([finding, citation.article]).toEqual([{ maker, fee: 'なし' }, article])
    if (maker === self) expect(because).toEqual(['セルフプランを出すため'])
  })

  test.each([
    ['京都市', '2015-03-31', 1],
    ['京都市', '2015-04-01', 2],
    ['北区', '2015-04-01', 1],
  ])('両方を使う児童の読み方の数：%s %s', (place, on, count) => {
    expect(rule(['24', '63'], false, place, on).unconfirmed).toHaveLength(count)
    expect(rule(['24'], false, place, on).unconfirmed).toHaveLength(0)
  })

  test('その日にないサービスは断り、制度の前は何も言わない', () => {
    const on = (date: string) => ({ on: Temporal.PlainDate.from(date), in: '北区' })
    const facts = { services: ['62'], isSelfPlan: false }
    expect(planMaker.mismatches?.(facts, on('2024-03-31'))).toEqual([])
    expect(planMaker.mismatches?.(facts, on('2024-04-01'))).toMatchObject([{ field: 'services' }])
    expect(applyOn(on('2012-03-31'), planMaker, facts).silent).toBe(true)
    expect(applyOn(on('2012-04-01'), planMaker, facts).silent).toBe(false)
  })
})
