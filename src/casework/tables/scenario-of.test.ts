import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annex1Row } from '../../city/annex1/annex1-rows.ts'
import { forecast } from '../../city/annex1/forecast.ts'
import { goesOn, type Supposed, scenarioFrom, shown, supposedOf } from './scenario-of.ts'

const last = annex1Row({
  ...{ on: '2026-03-31', forecast: false, offices: 10, centres: 1, users: 1000, subjects: 900 },
  ...{ plans: 800, servicePlans: 700, byOffices: 500 },
})
const given = goesOn(last, 12)

test('前提を書かなければ、どの数も、いまのまま', () => {
  const shownNow = Object.entries(given).map(([key, value]) => [key, shown(key as keyof Supposed, value)])
  expect(Object.fromEntries(shownNow)).toEqual({
    growth: 0,
    subjects: 90,
    care: 11.1,
    self: 25,
    offices: 0,
    planners: 1.2,
    load: 42,
  })
  // As the form sends what it shows: rounded, and yet nothing was typed.
  const sent = new URLSearchParams(shownNow.map(([key, value]) => [String(key), String(value)]))
  const years = forecast(scenarioFrom(last, supposedOf(sent, given).supposed))
  expect(years.map(({ on, users, offices }) => [on, users, offices])).toEqual([
    ['2027-03-31', 1000, 10],
    ['2028-03-31', 1000, 10],
    ['2029-03-31', 1000, 10],
  ])
})

test('いまのままなら、どんな市町村でも、3年先まで、数えた数と一人もちがわない', () => {
  const city = fc
    .tuple(...Array.from({ length: 5 }, () => fc.nat(20_000)), fc.integer({ min: 1, max: 400 }), fc.nat(900))
    .map(([without = 0, ...parts]) => {
      const [noPlan = 0, self = 0, care = 0, byOffices = 0, offices = 1, planners = 0] = parts
      const servicePlans = self + byOffices
      const plans = servicePlans + care
      const subjects = plans + noPlan
      const users = subjects + without
      return {
        offices,
        planners: 0.1 * planners,
        figures: { users, subjects, plans, servicePlans, byOffices },
      }
    })
    .filter(({ planners, figures }) => planners > 0 && figures.byOffices > 0)
  fc.assert(
    fc.property(city, ({ offices, planners, figures }) => {
      const row = annex1Row({ ...{ on: '2026-03-31', forecast: false, offices, centres: 0 }, ...figures })
      const now = goesOn(row, planners)
      const sent = new URLSearchParams(
        Object.entries(now).map(([key, value]) => [key, String(shown(key as keyof Supposed, value))]),
      )
      for (const year of forecast(scenarioFrom(row, supposedOf(sent, now).supposed)))
        expect(year).toMatchObject({ offices, ...figures, gap: figures.subjects - figures.plans })
    }),
    { numRuns: 500 },
  )
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
