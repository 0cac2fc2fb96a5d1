import type { Reading } from '../kit/provision.ts'
import type { ServiceTier } from '../texts/service.ts'
import { serviceOn } from '../texts/services-on.ts'
import type { Place } from './provider-order-facts.ts'
import { readings } from './provider-order-readings.ts'

/** The order of the notice, best first; the place between ④ and ⑤ is ours. */
export const places: readonly Place[] = ['①', '②', '③', '④', '④と⑤の間', '⑤']

const ofFamily: Record<NonNullable<ServiceTier>, Place> = {
  地域相談支援: '①',
  居住系: '②',
  日中活動系: '③',
  訪問系: '④',
  短期入所: '⑤',
}

/** 通知のあとにできたサービスに提案する順位 */
const proposed: Readonly<Record<string, Place>> = { 48: '③', 35: '④と⑤の間', 47: '④と⑤の間' }

/** Services that the notice covers only by 「等」, or by a name that may be read otherwise. */
const doubtful: Readonly<Record<string, Reading>> = {
  14: readings.inclusiveSupport,
  34: readings.lodgingTraining,
}

/** サービスの順位: null where the notice has no place; with the reading on which the place rests. */
export function placeOfService(
  code: string,
  on: Temporal.PlainDate,
): { place: Place; reading: Reading | null } | null {
  const service = serviceOn(code, on)
  if (service === undefined) return null
  const proposal = proposed[code]
  if (proposal !== undefined) return { place: proposal, reading: readings.laterServices }
  if (service.tier === null) return null
  return { place: ofFamily[service.tier], reading: doubtful[code] ?? null }
}
