import { places } from '../../law/provider-order/place-of-service.ts'
import type { Place } from '../../law/provider-order/provider-order-facts.ts'

/**
 * 何を先にするか
 *
 * Each aim is carried as far as it goes before the next is looked at: nobody is left out for a better fit.
 *
 * Reading   The order of the aims, and points by place in the order of the notice (the first place the most) where
 *           several people could be given an office they know.  [unconfirmed]
 */
export const aims = ['受けられる人', '希望の事業所', '同じ地区', '事業者の順位', '待った日数'] as const
export type Aim = (typeof aims)[number]

export const pointsOf = (place: Place | null): number =>
  place === null ? 0 : places.length - places.indexOf(place)

/** Days waited; a day that is still to come counts as none. */
export const daysWaited = (since: string, today: string): number =>
  Math.max(0, Temporal.PlainDate.from(since).until(today, { largestUnit: 'days' }).days)
