import type { Place } from '../../law/provider-order/provider-order-facts.ts'
import { isSameDistrict } from './network.ts'
import { fits } from './obstacle.ts'
import type { Seeker, Taker } from './seeker.ts'

/** 合いかた: by what a pair is better than another. */
export type Fit = {
  readonly wished: boolean
  readonly sameDistrict: boolean
  readonly place: Place | null
}

export const fitOf = (seeker: Seeker, taker: Taker): Fit => ({
  wished: seeker.wished === taker.id,
  sameDistrict: isSameDistrict(seeker, taker),
  place: seeker.known.find((known) => known.taker === taker.id)?.place ?? null,
})

/** Why this office for this person, in words; `wished` is the office that the person wishes for, if it is another. */
export const reasonsFor = (seeker: Seeker, taker: Taker, wished: Taker | null): readonly string[] => {
  const fit = fitOf(seeker, taker)
  const outside = !fit.sameDistrict && seeker.district !== null
  return [
    fit.wished && '本人が希望する事業所',
    !fit.wished && wished && otherThanWished(seeker, wished),
    fit.sameDistrict && `同じ地区（${seeker.district}）にある`,
    outside && taker.areas.length > 0 && `${seeker.district}を受け持つ`,
    outside && taker.areas.length === 0 && 'どの地区の人も受ける',
    fit.place && `いま使うサービスの事業者と同じところ（順位${fit.place}）`,
    seeker.language && `${seeker.language}ができる`,
    taker.takes.length > 0 && `${seeker.disability}の人を受ける`,
    `${seeker.needs.join('と')}の指定がある`,
  ].filter((one) => typeof one === 'string')
}

const otherThanWished = (seeker: Seeker, wished: Taker): string => {
  if (!fits(seeker, wished)) return '希望する事業所は、受けられる条件に合わない'
  if (wished.room === 0) return '希望する事業所には空きがない'
  return '希望する事業所の空きは、ほかの人でうまる'
}
