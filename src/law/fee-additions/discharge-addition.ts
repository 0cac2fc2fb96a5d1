/**
 * 退院・退所加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      300 units each time, up to three times for one stay; not together with 初回加算.
 * In force  2024-04-01 –
 * Reading   What is counted is a meeting with staff of the hospital or institution for the plan.  [unconfirmed]
 */
import { z } from 'zod'
import { flag, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'

const perStay = 3

const dischargeFacts = z.strictObject({
  benefit,
  planMade: flag('退院・退所にあたり、受けた情報をもとに計画を作った'),
  times: whole('病院・施設などの職員と面談して情報を受けた回数', 0, 31, [0, 1, 3, 4]),
  earlierTimes: whole('この入院・入所ですでに算定した回数', 0, 3),
  firstPlanAddition: flag('初回加算も算定する'),
})

const readings = {
  meeting: feeReading('職員と面談して情報を受け、計画を作ったことを1回と数えると読むこと'),
}

export const dischargeAddition = additionProvision({
  id: 'discharge-addition',
  title: '退院・退所加算',
  facts: dischargeFacts,
  readings,
  says:
    '退院・退所にあたり、病院・施設などの職員から情報を受けて計画を作ると、一つの入院・入所につき3回まで算定する。' +
    '初回加算とは一緒に算定しない。',
  decide: (facts) => ({
    ...additionAnswer('退院・退所加算', facts.benefit, {
      conditions: [['退院・退所にあたり、受けた情報をもとに計画を作ったこと', facts.planMade]],
      against: [['初回加算', facts.firstPlanAddition]],
      times: facts.times,
      limit: perStay - facts.earlierTimes,
    }),
    unconfirmed: [readings.meeting.says],
  }),
})
