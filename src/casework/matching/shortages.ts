import type { Cause } from '../../city/matching/nobody.ts'
import type { SeekerRow } from './seekers-queries.ts'

type Left = {
  readonly seeker: Pick<SeekerRow, 'district' | 'disability'>
  readonly cause: Pick<Cause, 'kind'>
}

/** Who is left, by what an official can do something about. */
export type Shortage = { readonly where: string; readonly who: string; readonly cause: Cause['kind'] }

export const shortageOf = ({ seeker, cause }: Left): Shortage => ({
  where: seeker.district ?? '地区が書かれていない',
  who: seeker.disability ?? '種別が書かれていない',
  cause: cause.kind,
})

/** 残っている人の多いところ: how many nobody takes, by district, kind of disability and cause; the most first. */
export const shortages = (nobody: readonly Left[]): readonly (Shortage & { readonly people: number })[] =>
  [...Map.groupBy(nobody.map(shortageOf), (one) => JSON.stringify(one)).values()]
    .flatMap((all) => (all[0] ? [{ ...all[0], people: all.length }] : []))
    .toSorted((one, other) => other.people - one.people)
