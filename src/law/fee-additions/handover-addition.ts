/**
 * 居宅介護支援事業所等連携加算・保育・教育等移行支援加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      When a person goes over to nursing-care insurance or a job (a child: to a nursery, school or job):
 *           visit or meeting 300 units, information 150; also within six months after the granted period.
 * In force  2024-04-01 –
 * Reading   A visit is claimed for two or more interviews in a month; in the granted period twice for each case,
 *           after it once a month for each case; that a child's addition goes on after the period.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { answerReading, feeReading } from './fee-reading.ts'

const inPeriod = 2
const afterPeriod = 1
const fewestInterviews = 2

const handoverFacts = z.strictObject({
  benefit,
  act: choice('行ったこと', ['訪問', '会議参加', '情報提供']),
  startsOther: flag('ほかの支援（介護保険・就労・保育所・学校など）を使い始める'),
  phase: choice('支給決定の期間との関係', ['期間中', '終わってから6か月以内', '終わってから6か月を過ぎた']),
  times: whole('この月に行った回数（訪問は居宅で面接した回数）', 0, 31, [0, 1, 2, 3]),
  earlierTimes: whole('支給決定の期間中に、同じ場合ですでに算定した回数', 0, 2),
})

const readings = {
  limit: answerReading(
    '支給決定の期間中は場合ごとに2回まで、終わってから6か月は場合ごとに月に1回までと読むこと',
    '令和6年3月29日 VOL.1 問66',
  ),
  childAfter: feeReading(
    '保育・教育等移行支援加算も、支給決定の期間が終わってから6か月以内は算定できると読むこと',
  ),
  interviews: feeReading('訪問を、月に2回以上居宅を訪問して面接したときに1回と数えると読むこと'),
}

export const handoverAddition = additionProvision({
  id: 'handover-addition',
  title: '居宅介護支援事業所等連携加算・保育・教育等移行支援加算',
  facts: handoverFacts,
  readings,
  says:
    '利用者が介護保険や就労の支援へ（児童は保育所・学校・職場などへ）移るとき、訪問、会議への参加、情報の提供を算定する。' +
    '支給決定の期間が終わってから6か月以内も算定する。期間中は場合ごとに2回まで、終わってからは場合ごとに月に1回までと読む。',
  decide: (facts) => {
    const isVisit = facts.act === '訪問'
    const enough = !isVisit || facts.times >= fewestInterviews
    const isChild = facts.benefit === '障害児相談支援'
    const family = isChild ? '保育・教育等移行支援加算' : '居宅介護支援事業所等連携加算'
    return {
      ...additionAnswer(`${family}（${facts.act}）`, facts.benefit, {
        conditions: [
          ['ほかの支援を使い始めること', facts.startsOther],
          [
            '支給決定の期間中か、終わってから6か月以内であること',
            facts.phase !== '終わってから6か月を過ぎた',
          ],
          ...(isVisit ? [['月に2回以上訪問して面接したこと', enough] as const] : []),
        ],
        times: isVisit ? Math.min(facts.times, 1) : facts.times,
        limit: facts.phase === '期間中' ? inPeriod - facts.earlierTimes : afterPeriod,
      }),
      unconfirmed: [
        readings.limit.says,
        ...(isChild && facts.phase !== '期間中' ? [readings.childAfter.says] : []),
        ...(isVisit ? [readings.interviews.says] : []),
      ],
    }
  },
})
