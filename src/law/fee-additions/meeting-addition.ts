/**
 * サービス担当者会議実施加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      100 units once a month when a meeting is held at a review; not in a month with a plan fee.
 * In force  2024-04-01 –
 */
import { z } from 'zod'
import { flag, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'

const meetingFacts = z.strictObject({
  benefit,
  atMonitoring: flag('モニタリングのときに開いた'),
  times: whole('この月にサービス担当者会議を開いた回数', 0, 31, [0, 1, 2]),
  planFee: flag('この月に計画の報酬を請求する'),
})

export const meetingAddition = additionProvision({
  id: 'meeting-addition',
  title: 'サービス担当者会議実施加算',
  facts: meetingFacts,
  readings: {},
  says: 'モニタリングのときにサービス担当者会議を開くと、月に1回算定する。計画の報酬を請求する月には算定しない。',
  decide: (facts) =>
    additionAnswer('サービス担当者会議実施加算', facts.benefit, {
      conditions: [['モニタリングのときに開いたこと', facts.atMonitoring]],
      against: [['計画の報酬', facts.planFee]],
      times: facts.times,
      limit: 1,
    }),
})
