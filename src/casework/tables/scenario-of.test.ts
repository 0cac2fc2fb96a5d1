import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annex1Row } from '../../city/annex1/annex1-rows.ts'
import { forecast } from '../../city/annex1/forecast.ts'
import { goesOn, scenarioFrom, supposedOf } from './scenario-of.ts'

const last = annex1Row({
  ...{ on: '2026-03-31', forecast: false, offices: 10, centres: 1, users: 1000, subjects: 900 },
  ...{ plans: 800, servicePlans: 700, byOffices: 500 },
})
const given = goesOn(last, 12)

test('前提を書かなければ、いまのまま：利用者も、事業所も、受け持ちも変わらない', () => {
  expect(given).toEqual({
    growth: 0,
    subjects: 90,
    care: 11.1,
    self: 25,
    offices: 0,
    planners: 1.2,
    load: 42,
  })
  const years = forecast(scenarioFrom(last, given))
  expect(years.map(({ on, users, offices }) => [on, users, offices])).toEqual([
    ['2027-03-31', 1000, 10],
    ['2028-03-31', 1000, 10],
    ['2029-03-31', 1000, 10],
  ])
})

test('読めない数と範囲の外の数は、名を言って、いまの数に戻す', () => {
  const { supposed, unread } = supposedOf(new URLSearchParams('growth=たくさん&load=0&offices=２'), given)
  expect(supposed).toEqual({ ...given, offices: 2 })
  expect(unread).toEqual([
    '利用者の増え方（-20から50まで）',
    '相談支援専門員1人が1年に受け持つ人（1から500まで）',
  ])
})

test('だれもいない市町村でも、何が書かれても、計算できる', () => {
  const nobody = annex1Row({
    ...{ on: '2026-03-31', forecast: false, offices: 0, centres: 0, users: 0, subjects: 0 },
    ...{ plans: 0, servicePlans: 0, byOffices: 0 },
  })
  fc.assert(
    fc.property(
      fc.constantFrom(last, nobody),
      fc.dictionary(fc.constantFrom('growth', 'load', 'self'), fc.string()),
      (row, typed) => {
        const { supposed } = supposedOf(new URLSearchParams(typed), goesOn(row, 0))
        for (const { gap, wanted } of forecast(scenarioFrom(row, supposed))) {
          expect(gap).toBeGreaterThanOrEqual(0)
          expect(gap).toBeLessThanOrEqual(wanted)
        }
      },
    ),
  )
})
