/**
 * 初回加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      300 units (child 500) for the first plan of a person, or when there was none for six months; again for
 *           up to three months of visits when contract to draft took over three; not with 退院・退所加算.
 * In force  2024-04-01 –
 * Reading   Whose first plan it is; what there was none of for six months (use of services); which months of
 *           visits count; not after the addition for handing over.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { answerReading, feeReading } from './fee-reading.ts'

const most = 4
const noUseLately = '計画があったが、前の6か月はサービスの利用がない人'
const usedLately = '計画があり、前の6か月に利用がある人'

const firstPlanFacts = z.strictObject({
  benefit,
  planFee: flag('この月に計画の報酬を請求する'),
  person: choice('計画を作る人', ['はじめて指定事業所の計画を作る人', noUseLately, usedLately]),
  overThreeMonths: flag('契約から計画案の交付まで3か月を超えた'),
  visitMonths: whole('契約から3か月たった後に、月に2回以上訪問して面接した月の数', 0, 12, [0, 1, 2, 3, 4]),
  handoverBefore: flag('前の6か月に、居宅介護支援事業所等連携加算か保育・教育等移行支援加算を算定した'),
  dischargeAddition: flag('退院・退所加算も算定する'),
})

const readings = {
  whoseFirst: answerReading(
    '「はじめて」を、その人に指定事業所の計画がはじめてのことと読むこと（セルフプランだけだった人は含み、事業所が替わっただけの人は含まない）',
    '平成29年3月31日の相談支援に係るQ&A 初回加算',
  ),
  noUse: feeReading(
    '「6か月ない」を、前の6か月に障害福祉サービスなどの利用がないことと読むこと（計画がないこととは読まない）',
  ),
  visits: feeReading(
    '準備が長いときに数える月を、契約から3か月たった後の、2回以上訪問して面接した月と読むこと',
  ),
  handover: answerReading(
    '前の6か月に居宅介護支援事業所等連携加算（児童は保育・教育等移行支援加算）があるときは算定しないと読むこと',
    '令和3年4月8日 問34',
  ),
}

export const firstPlanAddition = additionProvision({
  id: 'first-plan-addition',
  title: '初回加算',
  facts: firstPlanFacts,
  readings,
  says:
    'はじめて計画を作る人、または6か月の間なかった人（サービスの利用がなかった人と読む）の計画を作った月に算定する。' +
    '契約から計画案の交付までが3か月を超えたときは、訪問して面接した月の数（3まで）だけ加える。退院・退所加算とは一緒に算定しない。' +
    '前の6か月に介護保険などへの引継ぎの加算があるときも算定しないと読む。',
  decide: (facts) => {
    const longer = facts.overThreeMonths ? facts.visitMonths : 0
    const isChild = facts.benefit === '障害児相談支援'
    const answer = additionAnswer('初回加算', facts.benefit, {
      conditions: [
        ['計画の報酬がある月であること', facts.planFee],
        [
          'はじめて計画を作るか、前の6か月に障害福祉サービスなどの利用がないこと',
          facts.person !== usedLately,
        ],
      ],
      against: [
        ['退院・退所加算', facts.dischargeAddition],
        [
          isChild ? '前の6か月の保育・教育等移行支援加算' : '前の6か月の居宅介護支援事業所等連携加算',
          facts.handoverBefore,
        ],
      ],
      times: 1 + longer,
      limit: most,
    })
    const counts = longer > 0 && answer.finding.claimable
    return {
      ...answer,
      because: [
        ...answer.because,
        ...(counts ? [`契約から計画案の交付まで3か月を超え、訪問した月が${longer}あるため`] : []),
      ],
      unconfirmed: [
        ...(facts.person === noUseLately ? [] : [readings.whoseFirst.says]),
        ...(facts.person === noUseLately || facts.person === usedLately ? [readings.noUse.says] : []),
        ...(counts ? [readings.visits.says] : []),
        ...(facts.handoverBefore ? [readings.handover.says] : []),
      ],
    }
  },
})
