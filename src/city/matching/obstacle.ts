import type { Seeker, Taker } from './seeker.ts'

/** 受けられないわけ, in the order in which they are looked at; room is another matter. */
export const obstacles = ['計画の種類', 'ことば', '障害の種別', '地区', '受入れ'] as const
export type Obstacle = (typeof obstacles)[number]

export type Need = Pick<Seeker, 'district' | 'disability' | 'needs' | 'language'>
export type Offer = Pick<Taker, 'accepting' | 'offers' | 'areas' | 'takes' | 'languages'>

/**
 * 受けられる条件
 *
 * Whether this condition keeps the office from taking the person, whatever its room.
 *
 * Reading   What is not written of a person does not meet a limit that an office sets; an office that names no
 *           district or kind takes every one.  [unconfirmed]
 */
export const hinders = (obstacle: Obstacle, need: Need, offer: Offer): boolean => {
  if (obstacle === '計画の種類') return !need.needs.every((one) => offer.offers.includes(one))
  if (obstacle === 'ことば') return need.language !== null && !offer.languages.includes(need.language)
  if (obstacle === '障害の種別') return isOutside(offer.takes, need.disability)
  if (obstacle === '地区') return isOutside(offer.areas, need.district)
  return !offer.accepting
}

export const fits = (need: Need, offer: Offer): boolean => !obstacles.some((one) => hinders(one, need, offer))

const isOutside = (limit: readonly string[], value: string | null): boolean =>
  limit.length > 0 && (value === null || !limit.includes(value))
