import { describe, expect, test } from 'vitest'
import { noticeAnnex1, noticeCentres } from '../kit/kyoto-2015.ts'
import { annex1Grid } from './annex1-grid.ts'
import { type Annex1Count, annex1Rows } from './annex1-rows.ts'
import { forecast } from './forecast.ts'
import { noticeScenario } from './notice-scenario.ts'
import { sumAnnex1 } from './sum-annex1.ts'

const counts: readonly Annex1Count[] = noticeAnnex1.map(
  ({ on, offices, users, subjects, plans, servicePlans }) => {
    const made = { plans, servicePlans, byOffices: servicePlans }
    return {
      ...{ on, offices, centres: noticeCentres, users },
      subjects: subjects ?? 0,
      ofUsers: subjects === null ? made : { plans: 0, servicePlans: 0, byOffices: 0 },
      ofSubjects: subjects === null ? { plans: 0, servicePlans: 0, byOffices: 0 } : made,
    }
  },
)

/** 通知に刷られた割合 */
const printed = [
  ['2013-03-31', '利用者', 10.6, 1.2],
  ['2014-03-31', '利用者', 13.8, 3.9],
  ['2015-03-31', '利用者', 25.9, 15.9],
  ['2016-03-31', '対象者', 100, 88.3],
  ['2017-03-31', '対象者', 100, 89],
  ['2018-03-31', '対象者', 100, 89.7],
] as const

describe('別紙1', () => {
  test.each(printed)(
    '%s の割合は%sに対して %d％と%d％',
    (on, measuredBy, plansPercent, servicePlansPercent) => {
      expect(annex1Rows(counts).find((row) => row.on === on)).toMatchObject({
        ...{ measuredBy, plansPercent, servicePlansPercent },
      })
    },
  )

  test('分母が0なら割合はない', () => {
    const none = { plans: 0, servicePlans: 0, byOffices: 0 }
    const empty = { offices: 0, centres: 0, users: 0, subjects: 0, ofUsers: none, ofSubjects: none }
    expect(annex1Rows([{ on: '2020-03-31', ...empty }])).toMatchObject([{ plansPercent: null }])
  })

  test('ちょうど半分は切り上げる', () => {
    const half = { plans: 1, servicePlans: 1, byOffices: 0 }
    const of = { offices: 0, centres: 0, users: 2000, subjects: 2000, ofUsers: half, ofSubjects: half }
    expect(annex1Rows([{ on: '2020-03-31', ...of }])).toMatchObject([{ plansPercent: 0.1 }])
  })

  test('二つの市町村をあわせると、どの数も和になる', () => {
    const twice = sumAnnex1([counts, counts])
    expect(twice.map(({ users }) => users)).toEqual(noticeAnnex1.map(({ users }) => 2 * users))
    expect(annex1Rows(twice).map((row) => row.plansPercent)).toEqual(printed.map(([, , percent]) => percent))
  })

  test('ファイルの表は、経過措置と刷る', () => {
    const { rows, headings } = annex1Grid(annex1Rows(counts), '京都市', null)
    expect(headings).toHaveLength(7)
    expect(rows[2]).toEqual([
      '計画相談支援の対象者数',
      '（経過措置）',
      '（経過措置）',
      '（経過措置）',
      9660,
      10860,
      12400,
    ])
  })
})

describe('見通し', () => {
  test('通知の見込みは、通知の数を一つ残らず出す', () => {
    expect(
      forecast(noticeScenario).map(({ on, offices, users, subjects, plans, servicePlans }) => ({
        ...{ on, forecast: true, offices, users, subjects, plans, servicePlans },
      })),
    ).toEqual(noticeAnnex1.slice(3))
    expect(forecast(noticeScenario).map(({ gap }) => gap)).toEqual([0, 0, 0])
    expect(forecast(noticeScenario).map((row) => [row.plansPercent, row.servicePlansPercent])).toEqual(
      printed.slice(3).map(([, , ...percents]) => percents),
    )
  })

  test('1人が20件しか持てなければ、足りない分が残り、計画は事業所が作れる数まで', () => {
    const years = noticeScenario.years.map((year) => ({ ...year, casesPerPlanner: 20 }))
    expect(forecast({ ...noticeScenario, years })).toMatchObject([
      { capacity: 5680, gap: 2850, byOffices: 5680, plans: 6810 },
      { capacity: 6440, gap: 3220 },
      { capacity: 7440, gap: 3680 },
    ])
  })

  test('希望するセルフプランは計画に数え、事業所の手を要しない', () => {
    const years = noticeScenario.years.map((year) => ({ ...year, wishedSelfPlanShare: 1000 }))
    expect(forecast({ ...noticeScenario, years })[0]).toMatchObject({
      ...{ selfPlans: 850, wanted: 7680, gap: 0, plans: 9660, servicePlans: 8530 },
    })
  })
})
