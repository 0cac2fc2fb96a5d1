import { serviceOn } from '../../law/texts/services-on.ts'
import type { CaseFile } from '../case/file.ts'
import type { offerKinds } from './planning-offices.ts'

type Offer = (typeof offerKinds)[number]

/**
 * どの指定がいるか
 *
 * 障害児通所 is planned by an office designated for 障害児相談, the services of the adult law by one designated for
 * 計画相談; who asks for both needs an office with both designations.
 */
export const neededOffers = (file: CaseFile): readonly Offer[] => {
  const { services = [], on } = file.application ?? {}
  if (!on) return []
  const groups = services.map((code) => serviceOn(code, Temporal.PlainDate.from(on))?.group)
  const child = groups.includes('障害児通所給付')
  const adult = groups.some(
    (group) => group === '介護給付' || group === '訓練等給付' || group === '地域相談支援給付',
  )
  return [...(adult ? (['計画相談'] as const) : []), ...(child ? (['障害児相談'] as const) : [])]
}
