/**
 * 主任相談支援専門員配置加算・ピアサポート体制加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      A 主任相談支援専門員 who guides other offices, in an office at the core of its district: 300 units
 *           (Ⅰ); who guides the own office: 100 (Ⅱ). A trained peer and a partner: 100. For a person with a base
 *           fee in the month.
 * In force  2024-04-01 –
 * Reading   The two of ピアサポート each make at least half of a full-time place; that the base fee must be this
 *           person's and of this month.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { additionAnswer, type Condition } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import type { AdditionName } from './addition-rows.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'
import { withBaseReading } from './with-base.ts'

const halfPlace = 5

const staffFacts = z.strictObject({
  benefit,
  addition: choice('加算', ['主任相談支援専門員配置加算', 'ピアサポート体制加算']),
  baseFee: flag('この利用者について、この月に計画かモニタリングの報酬を請求する'),
  chief: flag('主任相談支援専門員を置いている'),
  core: flag('基幹相談支援センターを受託しているか、地域の中核の事業所である'),
  guides: choice('主任相談支援専門員の助言・指導', ['ほかの事業所にも', '自分の事業所だけ', 'していない']),
  peerTrained: flag('研修を修了した当事者（ピアサポーター）と同僚がいる'),
  peerTenths: whole('当事者の常勤換算（10分の1人を1とする）', 0, 50, [4, 5]),
  partnerTenths: whole('同僚の常勤換算（10分の1人を1とする）', 0, 50, [4, 5]),
})

type StaffFacts = z.infer<typeof staffFacts>

const readings = {
  half: feeReading('ピアサポート体制加算の当事者と同僚を、それぞれ常勤換算0.5人以上と読むこと'),
  withBase: withBaseReading,
}

export const staffAddition = additionProvision({
  id: 'staff-addition',
  title: '主任相談支援専門員配置加算・ピアサポート体制加算',
  facts: staffFacts,
  readings,
  says:
    '主任相談支援専門員がいて、地域の中核の事業所でほかの事業所にも助言・指導をすると（Ⅰ）、自分の事業所の職員に助言・指導をすると（Ⅱ）。' +
    '研修を修了した当事者と同僚がいるとピアサポート体制加算。基本の報酬がある月だけ数える。',
  decide: (facts) => {
    const isPeer = facts.addition === 'ピアサポート体制加算'
    return {
      ...additionAnswer(nameOf(facts), facts.benefit, {
        conditions: [
          ['計画かモニタリングの報酬がある月であること', facts.baseFee],
          ...(isPeer ? peerConditions(facts) : chiefConditions(facts)),
        ],
        times: 1,
        limit: 1,
      }),
      unconfirmed: [
        ...(isPeer ? [readings.half.says] : []),
        ...(facts.baseFee ? [] : [readings.withBase.says]),
      ],
    }
  },
})

function nameOf({ addition, core, guides }: StaffFacts): AdditionName {
  if (addition === 'ピアサポート体制加算') return addition
  return core && guides === 'ほかの事業所にも'
    ? '主任相談支援専門員配置加算（Ⅰ）'
    : '主任相談支援専門員配置加算（Ⅱ）'
}

function chiefConditions({ chief, guides }: StaffFacts): Condition[] {
  return [
    ['主任相談支援専門員を置いていること', chief],
    ['事業所の職員に助言・指導をしていること', guides !== 'していない'],
  ]
}

function peerConditions({ peerTrained, peerTenths, partnerTenths }: StaffFacts): Condition[] {
  return [
    ['研修を修了した当事者と同僚がいること', peerTrained],
    ['当事者が常勤換算0.5人以上であること', peerTenths >= halfPlace],
    ['同僚が常勤換算0.5人以上であること', partnerTenths >= halfPlace],
  ]
}
