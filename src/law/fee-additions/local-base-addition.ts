/**
 * 地域生活支援拠点等機能強化加算・相談強化加算・地域体制強化共同支援加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      500 units a month in 機能強化型(Ⅰ) or (Ⅱ) with a coordinator who does nothing else, 100 persons for a
 *           coordinator; 700 for each emergency, four a month; 2,000 once a month for a hard case supported
 *           together and reported to the 協議会.
 * In force  2024-04-01 –
 * Reading   Of the two codes of 機能強化加算, the first belongs to a plan fee, the second to a review; an
 *           office outside the base claims none of the three.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { type AdditionCase, additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import type { AdditionName } from './addition-rows.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'

const perCoordinator = 100
const emergenciesAMonth = 4

const localBaseFacts = z.strictObject({
  benefit,
  addition: choice('加算', ['機能強化加算', '相談強化加算', '共同支援加算'], {
    機能強化加算: '地域生活支援拠点等機能強化加算',
    相談強化加算: '地域生活支援拠点等相談強化加算',
    共同支援加算: '地域体制強化共同支援加算',
  }),
  baseFee: choice('この月の基本の報酬', [
    '機能強化型（Ⅰ）（Ⅱ）の計画',
    '機能強化型（Ⅰ）（Ⅱ）のモニタリング',
    'そのほか',
  ]),
  isBase: flag('地域生活支援拠点等に位置づけられている'),
  coordinators: whole('専従の拠点コーディネーターの数', 0, 20, [0, 1, 2]),
  nth: whole('この月に機能強化加算を算定する人のうち、何人目か', 1, 3000, [1, 100, 101, 200, 201]),
  times: whole('この月に行った回数（緊急の受入れの調整、共同の支援）', 0, 31, [0, 1, 2, 4, 5]),
  reported: flag('協議会に報告した'),
})

type LocalBaseFacts = z.infer<typeof localBaseFacts>

const readings = {
  inBase: feeReading(
    '地域生活支援拠点等に位置づけられていない事業所は、この三つの加算を算定しないと読むこと',
  ),
  code: feeReading(
    '機能強化加算の番号を、計画の報酬には末尾3、モニタリングの報酬には末尾4と読むこと',
    '該当の注と、サービスコード表',
  ),
}

export const localBaseAddition = additionProvision({
  id: 'local-base-addition',
  title: '地域生活支援拠点等の加算（機能強化・相談強化・共同支援）',
  facts: localBaseFacts,
  readings,
  says:
    '機能強化型（Ⅰ）か（Ⅱ）の報酬がある月に、専従の拠点コーディネーター1人につき100人まで機能強化加算を算定する。' +
    '緊急の受入れを調整すると月に4回まで相談強化加算、支援の難しい人を共同で支援して協議会に報告すると月に1回共同支援加算。',
  decide: (facts) => {
    const { addition, ofCase } = put(facts)
    return {
      ...additionAnswer(addition, facts.benefit, ofCase),
      unconfirmed: [
        ...(facts.isBase ? [] : [readings.inBase.says]),
        ...(facts.addition === '機能強化加算' ? [readings.code.says] : []),
      ],
    }
  },
})

function put(facts: LocalBaseFacts): { addition: AdditionName; ofCase: AdditionCase } {
  const base = ['地域生活支援拠点等に位置づけられていること', facts.isBase] as const
  if (facts.addition === '相談強化加算') {
    return {
      addition: '地域生活支援拠点等相談強化加算',
      ofCase: { conditions: [base], times: facts.times, limit: emergenciesAMonth },
    }
  }
  if (facts.addition === '共同支援加算') {
    return {
      addition: '地域体制強化共同支援加算',
      ofCase: { conditions: [base, ['協議会に報告したこと', facts.reported]], times: facts.times, limit: 1 },
    }
  }
  const most = perCoordinator * facts.coordinators
  const isReview = facts.baseFee === '機能強化型（Ⅰ）（Ⅱ）のモニタリング'
  return {
    addition: `地域生活支援拠点等機能強化加算（${isReview ? 'モニタリング' : '計画'}）`,
    ofCase: {
      conditions: [
        base,
        ['機能強化型（Ⅰ）か（Ⅱ）の報酬がある月であること', facts.baseFee !== 'そのほか'],
        ['拠点コーディネーターを専従で1人以上置いていること', facts.coordinators > 0],
        ['コーディネーター1人につき月に100人までであること', facts.nth <= most],
      ],
      times: 1,
      limit: 1,
    },
  }
}
