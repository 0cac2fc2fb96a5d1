import { describe, expect, test } from 'vitest'
import { monthsOf } from '../kit/fiscal-year.ts'
import { type MonitoringCount, monitoringStates } from './monitoring-state.ts'
import { type OfficeWork, plannerLoads } from './planner-loads.ts'
import { type PlanCount, selfPlanRates } from './self-plan-rates.ts'

const months = monthsOf(2025)

test('セルフプラン率：希望したものと、作れる事業所がない・待機を分ける。理由のないものは、どちらでもない', () => {
  const of = (
    month: string,
    district: string,
    plan: PlanCount['plan'],
    reason: PlanCount['reason'],
    count: number,
  ) => ({
    ...{ month, district, plan, reason, count },
  })
  const {
    total,
    months: byMonth,
    districts,
  } = selfPlanRates(months, [
    of('2025-04', '北部', '計画', null, 13),
    of('2025-04', '北部', 'セルフプラン', '本人の希望', 2),
    of('2025-05', '', 'セルフプラン', '作れる事業所がない', 3),
    of('2025-05', '', 'セルフプラン', '待機', 1),
    of('2025-05', '', 'セルフプラン', null, 1),
  ])
  expect(total).toEqual({
    ...{ plans: 13, selfPlans: 7, wished: 2, noOffice: 3, waiting: 1, unsaid: 1 },
    ...{ percent: 35, unwishedPercent: 20 },
  })
  expect(byMonth).toHaveLength(12)
  expect(byMonth[0]).toMatchObject({ month: '2025-04', percent: 13.3, unwishedPercent: 0 })
  expect(byMonth[2]).toMatchObject({ month: '2025-06', percent: null })
  expect(districts.map(({ district, selfPlans }) => [district, selfPlans])).toEqual([
    ['北部', 2],
    ['', 5],
  ])
})

test('モニタリング：月が終わるまでは「これから」、終われば「未実施」', () => {
  const of = (
    month: string,
    office: string | null,
    due: number,
    done: number,
    late: number,
  ): MonitoringCount => ({
    ...{ month, office, officeName: office, due, done, late },
  })
  const counts = [of('2025-05', 'あ', 10, 8, 2), of('2025-06', 'あ', 5, 1, 0), of('2025-05', null, 4, 0, 0)]
  const on = (day: string) => monitoringStates(months, counts, day)
  expect(on('2025-06-30').total).toEqual({ due: 19, done: 9, late: 2, missed: 6, open: 4 })
  expect(on('2025-07-01').total).toEqual({ due: 19, done: 9, late: 2, missed: 10, open: 0 })
  expect(on('2025-06-30').offices.map(({ office, missed }) => [office, missed])).toEqual([
    [null, 4],
    ['あ', 2],
  ])
})

describe('相談支援専門員1人あたりの件数', () => {
  const work = (office: string, casesBefore: number, planners: number): OfficeWork => ({
    ...{
      office,
      officeName: office,
      casesBefore,
      casesThisMonth: casesBefore === 0 ? 0 : 50,
      plannerMonths: 6 * planners,
      persons: 0,
      assigned: false,
    },
    planners: Array.from({ length: planners }, (_, at) => ({
      planner: `${at}`,
      name: '',
      share: 1,
      persons: 30,
    })),
  })
  const on = { on: '2026-03-31', in: '京都市' }

  test('数の線は規定に問い、重い順に並ぶ。人のいない事業所の件数がいちばん先', () => {
    const loads = plannerLoads(
      [work('軽', 60, 1), work('重', 480, 2), work('無人', 3, 0), work('空', 0, 0)],
      on,
    )
    expect(loads.map(({ office, perPlanner }) => [office, perPlanner])).toEqual([
      ['無人', null],
      ['重', 40],
      ['軽', 10],
      ['空', null],
    ])
    expect(loads.map(({ line }) => line && !line.silent && line.finding.line)).toEqual([
      null,
      '40件以上',
      '40件未満',
      null,
    ])
    expect(loads[1]?.standard).toMatchObject({ finding: { standard: 3, enough: false }, in: '京都市' })
  })

  test('線のなかった日は、規定が何も言わない', () => {
    const [load] = plannerLoads([work('重', 480, 2)], { ...on, on: '2018-03-31' })
    expect(load?.line).toMatchObject({ silent: true })
    expect(load?.standard).toMatchObject({ silent: true })
  })
})
