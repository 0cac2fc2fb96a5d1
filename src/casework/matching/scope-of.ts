import type { TodaysMatching } from './todays-matching.ts'

/**
 * 提案の範囲
 *
 * The proposal as far as it is about one district's people, or all; every number of a page is of one and the same
 * scope. The proposal itself is always made for the whole municipality.
 */
export const scopeOf = (
  { seekers, takers, matching }: Pick<TodaysMatching, 'seekers' | 'takers' | 'matching'>,
  district: string | null,
) => {
  const here = (id: string) => {
    const seeker = seekers.get(id)
    return seeker && (district === null || seeker.district === district) ? seeker : null
  }
  const pairs = (matching?.pairs ?? []).flatMap(({ reasons, ...pair }) => {
    const [seeker, taker] = [here(pair.seeker), takers.get(pair.taker)]
    return seeker && taker ? [{ seeker, taker, reasons }] : []
  })
  const nobody = (matching?.nobody ?? []).flatMap(({ seeker: id, cause }) => {
    const seeker = here(id)
    return seeker ? [{ seeker, cause }] : []
  })
  const byOffice = Map.groupBy(pairs, ({ taker }) => taker)
  const offices = [...takers.values()].flatMap((office) => {
    const all = byOffice.get(office)
    return all ? [{ office, all }] : []
  })
  return { pairs, nobody, offices, counts: countsOf(pairs.length, offices.length, nobody.length) }
}

export type Counts = { readonly taken: number; readonly offices: number; readonly left: number }

const countsOf = (taken: number, offices: number, left: number): Counts => ({ taken, offices, left })
