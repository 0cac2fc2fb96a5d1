/**
 * サービス提供時モニタリング加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      100 units for seeing the place of service and recording it; up to 39 persons a month for a specialist.
 * In force  2024-04-01 –
 * Reading   The 39, counted in the month itself; once a month for a person; 19 for a 相談支援員; not when only the institution was seen in which the specialist
 *           also works.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { answerReading, feeReading } from './fee-reading.ts'

const mostAMonth = { 相談支援専門員: 39, 相談支援員: 19 }

const onSiteFacts = z.strictObject({
  benefit,
  by: choice('確かめた人', ['相談支援専門員', '相談支援員']),
  visited: flag('サービスの場を訪ねて確かめた'),
  recorded: flag('確かめたことを記録した'),
  onlyOwnInstitution: flag('確かめたのは、確かめた人が兼務する施設だけである'),
  nth: whole('その人がこの月に確かめた件数のうち、何件目か', 1, 100, [1, 19, 20, 39, 40]),
})

const readings = {
  oncePerson: feeReading('利用者1人につき月に1回と読むこと'),
  limit: answerReading(
    '相談支援専門員1人につき月に39件までとし、前の6か月の平均でなくその月の件数で数えると読むこと',
    '平成30年3月30日 VOL.1 問88',
  ),
  assistant: feeReading('相談支援員が確かめたときは月に19件までと読むこと'),
  ownInstitution: feeReading('兼務する施設だけを確かめたときは算定しないと読むこと'),
}

export const onSiteAddition = additionProvision({
  id: 'on-site-addition',
  title: 'サービス提供時モニタリング加算',
  facts: onSiteFacts,
  readings,
  says:
    'サービスが行われている場を訪ねて確かめ、記録すると算定する。利用者1人につき月に1回、' +
    '相談支援専門員1人につきその月に39件まで（相談支援員は19件まで）と読む。',
  decide: (facts) => {
    const most = mostAMonth[facts.by]
    return {
      ...additionAnswer('サービス提供時モニタリング加算', facts.benefit, {
        conditions: [
          ['サービスの場を訪ねて確かめたこと', facts.visited],
          ['確かめたことを記録したこと', facts.recorded],
          ['兼務する施設だけを確かめたのではないこと', !facts.onlyOwnInstitution],
          [`${facts.by}1人につき月に${most}件までであること`, facts.nth <= most],
        ],
        times: 1,
        limit: 1,
      }),
      unconfirmed: [
        readings.oncePerson.says,
        facts.by === '相談支援員' ? readings.assistant.says : readings.limit.says,
        ...(facts.onlyOwnInstitution ? [readings.ownInstitution.says] : []),
      ],
    }
  },
})
