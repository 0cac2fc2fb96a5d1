/**
 * 利用者負担上限額管理加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      150 units in a month in which the office manages the upper limit of what a person pays.
 * In force  2024-04-01 –
 */
import { z } from 'zod'
import { flag } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'

const upperLimitFacts = z.strictObject({
  benefit,
  managed: flag('この月に利用者負担の上限額の管理をした'),
})

export const upperLimitAddition = additionProvision({
  id: 'upper-limit-addition',
  title: '利用者負担上限額管理加算',
  facts: upperLimitFacts,
  readings: {},
  says: '利用者負担の上限額の管理をした月に、1回算定する。',
  decide: (facts) =>
    additionAnswer('利用者負担上限額管理加算', facts.benefit, {
      conditions: [['利用者負担の上限額の管理をしたこと', facts.managed]],
      times: 1,
      limit: 1,
    }),
})
