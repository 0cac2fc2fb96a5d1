/**
 * 入院時情報連携加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      300 units when the hospital is visited and told what it needs to know, 150 when told in another
 *           way; once a month.
 * In force  2024-04-01 –
 * Reading   No number of days is asked ("within 3 or 7 days" is the rule of nursing-care insurance); (Ⅰ) and (Ⅱ)
 *           are one addition: once a month together.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'

const hospitalInformationFacts = z.strictObject({
  benefit,
  way: choice('病院などへの情報の伝え方', ['訪問して伝えた', 'ほかの方法で伝えた']),
  times: whole('この月に情報を伝えた回数', 0, 31, [0, 1, 2]),
})

const readings = {
  noDays: feeReading(
    '入院から情報を伝えるまでの日数の定めはないと読むこと（「3日以内」「7日以内」は介護保険の定め）',
  ),
  together: feeReading('（Ⅰ）と（Ⅱ）を合わせて月に1回と読むこと'),
}

export const hospitalInformationAddition = additionProvision({
  id: 'hospital-information-addition',
  title: '入院時情報連携加算',
  facts: hospitalInformationFacts,
  readings,
  says:
    '利用者が入院するとき、病院などを訪問して必要な情報を伝えると（Ⅰ）、ほかの方法で伝えると（Ⅱ）を、月に1回算定する。' +
    '入院からの日数の定めはないと読む（日数の定めは介護保険のもの）。',
  decide: ({ benefit: of, way, times }) => {
    const visited = way === '訪問して伝えた'
    return {
      ...additionAnswer(visited ? '入院時情報連携加算（Ⅰ）' : '入院時情報連携加算（Ⅱ）', of, {
        conditions: [],
        times,
        limit: 1,
      }),
      unconfirmed: [readings.noDays.says, readings.together.says],
    }
  },
})
