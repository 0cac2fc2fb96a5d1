/**
 * 行動障害・要医療児者・精神障害者・高次脳機能障害の支援体制加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      (Ⅱ) 30 units: somebody trained is there and it is published. (Ⅰ) 60 units: and such users are there
 *           now (for 精神障害者 also a tie to a hospital or 訪問看護). For a person with a base fee in the month.
 * In force  2024-04-01 –
 * Reading   Who counts as such a user; that the other three fields ask what 行動障害 asks; that the base fee must be
 *           this person's and of this month.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'
import { withBaseReading } from './with-base.ts'

const specialtyFacts = z.strictObject({
  benefit,
  field: choice('体制の分野', ['行動障害', '要医療児者', '精神障害者', '高次脳機能障害']),
  baseFee: flag('この利用者について、この月に計画かモニタリングの報酬を請求する'),
  trained: flag('その分野の研修を修了した人を置いている'),
  published: flag('置いていることを公表している'),
  realUsers: flag('現に対象の利用者がいる'),
  medicalTie: flag('病院や訪問看護と連携する体制がある'),
})

const readings = {
  users: feeReading(
    '「現に対象の利用者がいる」を、行動関連項目10点以上の人など、その分野の基準に当たる人がいることと読むこと',
  ),
  others: feeReading(
    '要医療児者・精神障害者・高次脳機能障害の条件を、行動障害と同じ組み立て（研修を修了した人と公表で（Ⅱ）、対象の利用者がいて（Ⅰ））と読むこと',
  ),
  withBase: withBaseReading,
}

export const specialtyAddition = additionProvision({
  id: 'specialty-addition',
  title: '支援体制加算（行動障害・要医療児者・精神障害者・高次脳機能障害）',
  facts: specialtyFacts,
  readings,
  says:
    '研修を修了した人を置いて公表していると（Ⅱ）、さらに現に対象の利用者がいると（Ⅰ）を算定する。' +
    '精神障害者の（Ⅰ）は、病院や訪問看護との連携もいる。基本の報酬がある月だけ数える。',
  decide: (facts) => {
    const isFirst = facts.realUsers && (facts.field !== '精神障害者' || facts.medicalTie)
    const answer = additionAnswer(`${facts.field}支援体制加算（${isFirst ? 'Ⅰ' : 'Ⅱ'}）`, facts.benefit, {
      conditions: [
        ['計画かモニタリングの報酬がある月であること', facts.baseFee],
        ['研修を修了した人を置いていること', facts.trained],
        ['置いていることを公表していること', facts.published],
      ],
      times: 1,
      limit: 1,
    })
    return {
      ...answer,
      because: [
        ...answer.because,
        isFirst ? '現に対象の利用者がいて（Ⅰ）に当たるため' : '（Ⅰ）の条件は示されていないため',
      ],
      unconfirmed: [
        ...(facts.realUsers ? [readings.users.says] : []),
        ...(facts.field === '行動障害' ? [] : [readings.others.says]),
        ...(facts.baseFee ? [] : [readings.withBase.says]),
      ],
    }
  },
})
