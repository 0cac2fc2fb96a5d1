/**
 * 遠隔地訪問加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      300 units for every counted visit of the additions it names, to a far place in a 特別地域.
 * In force  2024-04-01 –
 * Reading   The additions it names are the nine below; which of the nine codes is whose was not found.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { additionAnswer } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { feeReading } from './fee-reading.ts'

const visitAdditions = [
  '初回加算',
  '入院時情報連携加算（Ⅰ）',
  '退院・退所加算',
  '居宅介護支援事業所等連携加算・保育・教育等移行支援加算（訪問）',
  '医療・保育・教育機関等連携加算（面談・計画作成月）',
  '医療・保育・教育機関等連携加算（面談・モニタリング月）',
  '医療・保育・教育機関等連携加算（通院同行）',
  '集中支援加算（訪問）',
  '集中支援加算（通院同行）',
  'そのほか',
] as const

/** 初回加算 is counted most often: four times. */
const mostVisits = 4

const remoteVisitFacts = z.strictObject({
  benefit,
  visitAddition: choice('訪問で算定した加算', visitAdditions),
  specialArea: flag('訪問先が特別地域にある'),
  far: flag('事業所から一定の距離がある'),
  times: whole('その加算で数えた訪問の回数', 0, mostVisits),
})

const readings = {
  nine: feeReading('対象の加算を、訪問・面談・同行をする9つの加算と読むこと', '該当の注と、サービスコード表'),
  distance: feeReading('「一定の距離」を満たすかどうかは職員が確かめると読むこと'),
}

export const remoteVisitAddition = additionProvision({
  id: 'remote-visit-addition',
  title: '遠隔地訪問加算',
  facts: remoteVisitFacts,
  readings,
  says: '特別地域の離れた所への訪問について、対象の加算で数えた訪問の回数だけ算定する。番号は対象の加算ごとにちがう。',
  decide: (facts) => ({
    ...additionAnswer('遠隔地訪問加算', facts.benefit, {
      conditions: [
        ['対象の加算で数える訪問であること', facts.visitAddition !== 'そのほか'],
        ['訪問先が特別地域にあること', facts.specialArea],
        ['事業所から一定の距離があること', facts.far],
      ],
      times: facts.times,
      limit: mostVisits,
    }),
    unconfirmed: Object.values(readings).map(({ says }) => says),
  }),
})
