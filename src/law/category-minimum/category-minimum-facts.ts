import { z } from 'zod'
import { choice, flag, maybe, whole } from '../kit/facts.ts'
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import type { Mismatch } from '../kit/provision.ts'
import { serviceCode, servicesMissingOn } from '../texts/service-fact.ts'
import { minima2014, uses } from './minimum-table.ts'

/** In rising order, after the one that says that nothing was judged yet. */
export const categories = ['非該当', '区分1', '区分2', '区分3', '区分4', '区分5', '区分6'] as const

const noneYet = 'まだ認定がない'

export const categoryMinimumFacts = z.strictObject({
  service: serviceCode('サービス'),
  use: choice('利用のしかた', uses),
  category: choice('障害支援区分', [noneYet, ...categories]),
  isChild: flag('障害児か（15歳から17歳で障害者とみなされる人は「いいえ」）'),
  age: whole('年齢', 0, 120, [49, 50]),
  inFacility: flag('施設に入所しているか'),
  behaviourPoints: maybe(whole('行動関連項目の点数', 0, 24, [9, 10])),
  condition: maybe(flag('サービスごとの状態の条件に当たるか')),
})
export type CategoryMinimumFacts = z.infer<typeof categoryMinimumFacts>

/** 児童福祉法第4条第1項, and the ages of 者みなし. */
const adultFrom = 18
const treatedAsAdultFrom = 15

/** Facts that cannot be so beside each other. */
export function categoryMinimumMismatches(facts: CategoryMinimumFacts, { on }: OccasionOfLaw): Mismatch[] {
  const { service, use, isChild, age, category } = facts
  const found = servicesMissingOn('service', [service], on)
  const ownUses = minima2014.filter((row) => row.service === service).map((row) => row.use)
  if (use !== uses[0] && !ownUses.includes(use))
    found.push({
      field: 'use',
      expected: `このサービスの利用のしかたは ${[...new Set([uses[0], ...ownUses])].join('、')} のどれかです`,
    })
  if (isChild && age >= adultFrom)
    found.push({ field: 'isChild', expected: `${adultFrom}歳以上の人は「いいえ」にしてください` })
  if (isChild && category !== noneYet)
    found.push({
      field: 'category',
      expected: `障害児には障害支援区分がないので「${noneYet}」にしてください`,
    })
  if (!isChild && age < treatedAsAdultFrom)
    found.push({ field: 'isChild', expected: `${treatedAsAdultFrom}歳未満の人は「はい」にしてください` })
  return found
}
