import type { Scenario } from './forecast.ts'

/**
 * 平成27年の通知の見込み
 *
 * The forecast of the notice as a scenario: it gives 284, 322 and 372 offices, 11,250, 11,810 and 12,400 users, 9,660,
 * 10,860 and 12,400 subjects, all of them with a plan.
 *
 * Source    京都市 平成27年3月10日通知 別紙1
 * Reading   The notice prints the results and not what it supposed. Five percent a year and numbers in tens give its
 *           users exactly; the shares are its own figures divided by each other. It says nothing of planners or their
 *           load: its plans are 30.0, 30.0 and 29.9 an office, and 31 is the smallest whole number with which its
 *           offices are enough.  [unconfirmed]
 */
export const noticeScenario: Scenario = {
  name: '平成27年3月の通知の見込み',
  roundTo: 10,
  from: { on: '2015-03-31', offices: 129, centres: 15, users: 10_710 },
  years: [
    { ...yearOf('2016-03-31', 155), subjectShare: 8587, carePlanShare: 1170 },
    { ...yearOf('2017-03-31', 38), subjectShare: 9196, carePlanShare: 1105 },
    { ...yearOf('2018-03-31', 50), subjectShare: 10_000, carePlanShare: 1032 },
  ],
}

function yearOf(on: string, newOffices: number) {
  return {
    ...{ on, newOffices, growth: 500 },
    ...{ wishedSelfPlanShare: 0, plannersPerOffice: 1, casesPerPlanner: 31 },
  }
}
