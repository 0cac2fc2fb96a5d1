/**
 * 医療・保育・教育機関等連携加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      In a month with a base fee: interview with staff of hospital, nursery, school (200 for a plan, 300
 *           for a review), company to a hospital (300, three a month, one for a hospital), written information
 *           (150, once to hospitals and once to others).
 * In force  2024-04-01 –
 * Reading   Company and information also need the base fee of the month. The interview for a plan is not claimed with 初回加算, nor when only the institution that the person
 *           leaves was heard and 退院・退所加算 is claimed.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { type AdditionFinding, additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import type { AdditionName } from './addition-rows.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'

const companyAMonth = 3

const liaisonFacts = z.strictObject({
  benefit,
  act: choice('行ったこと', ['面談', '通院同行', '病院などへの情報提供', 'それ以外への情報提供'], {
    面談: '職員との面談',
    病院などへの情報提供: '病院などへの文書での情報提供',
    それ以外への情報提供: '病院など以外への文書での情報提供',
  }),
  baseFee: choice('この月の基本の報酬', ['計画', 'モニタリング', 'なし']),
  times: whole('この月に行った回数', 0, 31, [0, 1, 2, 3, 4]),
  hospitals: whole('通院に同行した病院などの数', 0, 31, [0, 1, 2, 3, 4]),
  firstPlanAddition: flag('初回加算も算定する'),
  onlyLeftInstitution: flag('退院・退所加算も算定し、退院・退所する施設の職員からだけ情報を受けた'),
})

type LiaisonFacts = z.infer<typeof liaisonFacts>

const readings = {
  withBase: feeReading('通院同行と情報提供も、計画かモニタリングの報酬がある月だけ算定すると読むこと'),
  overlap: feeReading(
    '計画を作る月の面談を、初回加算や、退院・退所する施設だけから情報を受けた退院・退所加算と一緒に算定しないと読むこと',
  ),
}

export const liaisonAddition: Provision<LiaisonFacts, AdditionFinding> = additionProvision({
  id: 'liaison-addition',
  title: '医療・保育・教育機関等連携加算',
  facts: liaisonFacts,
  readings,
  says:
    '基本の報酬がある月に、医療・保育・教育機関などの職員との面談（月に1回）、通院への同行（月に3回、一つの病院などに1回）、' +
    '文書での情報の提供（病院などとそれ以外に、それぞれ月に1回）を算定する。',
  decide: (facts) => {
    const isCompany = facts.act === '通院同行'
    const forPlan = facts.act === '面談' && facts.baseFee !== 'モニタリング'
    return {
      ...additionAnswer(nameOf(facts), facts.benefit, {
        conditions: [
          ['計画かモニタリングの報酬がある月であること', facts.baseFee !== 'なし'],
          ...(isCompany ? [['同行した病院などが1つ以上あること', facts.hospitals > 0] as const] : []),
        ],
        against: [
          ['初回加算', forPlan && facts.firstPlanAddition],
          ['退院・退所する施設だけから情報を受けた退院・退所加算', forPlan && facts.onlyLeftInstitution],
        ],
        times: facts.times,
        limit: isCompany ? Math.min(companyAMonth, Math.max(1, facts.hospitals)) : 1,
      }),
      unconfirmed: [
        ...(facts.act !== '面談' && facts.baseFee === 'なし' ? [readings.withBase.says] : []),
        ...(forPlan && (facts.firstPlanAddition || facts.onlyLeftInstitution) ? [readings.overlap.says] : []),
      ],
    }
  },
})

function nameOf({ act, baseFee }: LiaisonFacts): AdditionName {
  if (act === '通院同行') return '医療・保育・教育機関等連携加算（通院同行）'
  if (act !== '面談') return '医療・保育・教育機関等連携加算（情報提供）'
  return baseFee === 'モニタリング'
    ? '医療・保育・教育機関等連携加算（面談・モニタリング月）'
    : '医療・保育・教育機関等連携加算（面談・計画作成月）'
}
