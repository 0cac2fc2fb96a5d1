import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { selfPlanSides } from './self-plan-sides.ts'

checkProvision(selfPlanSides)

const on = (date: string, place = '京都市') => ({ on: Temporal.PlainDate.from(date), in: place })
const explains = '1 支給決定機関か障害者地域生活支援センター：セルフプランを説明する'
const back = '4 支給決定機関（必要に応じて障害者地域生活支援センターと連携）：裏面を確保する'

test.each([
  [
    '別紙2の1①・3・4：自分で書ける',
    true,
    [explains, '3 本人：表面を書き、支給決定機関へ出す', back],
    '本人が自分で書けるため',
  ],
  [
    '別紙2の1②・2・3・4：自分では書けない',
    false,
    [
      explains,
      '2 優先順序に基づくサービス事業者：表面の作成を助ける',
      '3 本人かそのサービス事業者：支給決定機関へ出す',
      back,
    ],
    '本人が自分では書けないため',
  ],
  [
    'まだわからない',
    null,
    ['1 支給決定機関か障害者地域生活支援センター：セルフプランを説明し、本人が自分で書けるかを確かめる'],
    '本人が自分で書けるかがまだわからないため',
  ],
])('%s', (_, canWriteAlone, steps, why) => {
  const ruling = applyOn(on('2026-04-01'), selfPlanSides, { canWriteAlone })
  if (ruling.silent) throw new Error('silent')
  expect(selfPlanSides.words(ruling.finding)).toBe(steps.join('、'))
  expect([ruling.because, ruling.citation.article]).toEqual([[why], '別紙2'])
  expect(ruling.unconfirmed).toEqual([expect.stringMatching(/「過渡期」の取扱い/)])
})

test.each([
  ['2015-03-31', '京都市', true],
  ['2015-04-01', '京都市', false],
  ['2026-04-01', '北区', true],
])('%s の%s：定めがない %s', (date, place, silent) => {
  expect(applyOn(on(date, place), selfPlanSides, { canWriteAlone: true }).silent).toBe(silent)
})

test('章', () => expect(selfPlanSides.chapter).toBe('セルフプラン'))
