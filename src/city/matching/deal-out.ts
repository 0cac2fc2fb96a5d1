import type { Columns } from './match-problem.ts'
import type { Network } from './network.ts'
import type { Seeker, Taker } from './seeker.ts'

/** One person and the office that could take them. */
export type Dealt = { readonly seeker: Seeker; readonly taker: Taker }

/**
 * 組から一人ずつへ
 *
 * Who of each group goes where, in a fixed order: the longest waiting first; offices of one class get the next person
 * by how much room they still have.
 */
export const dealOut = (
  { groups, needs, classes, links, ties }: Network,
  at: Columns,
  values: Float64Array,
): readonly Dealt[] => {
  const wholeAt = (column: number) => Math.round(values[column] ?? 0)
  const dealt: Dealt[] = []
  const left = new Map(classes.flatMap(({ takers }) => takers.map(({ id, room }) => [id, room] as const)))
  const give = (seeker: Seeker, taker: Taker) => {
    dealt.push({ seeker, taker })
    left.set(taker.id, (left.get(taker.id) ?? 0) - 1)
  }
  const pools: Seeker[][] = needs.map(() => [])
  let person = at.person
  groups.forEach(({ seekers, need }, group) => {
    let taken = 0
    for (const _ of seekers) taken += wholeAt(person++)
    let next = 0
    ties.forEach((tie, index) => {
      if (tie.group !== group) return
      for (const seeker of seekers.slice(next, next + wholeAt(at.tie + index))) give(seeker, tie.taker)
      next += wholeAt(at.tie + index)
    })
    pools[need]?.push(...seekers.slice(next, taken))
  })
  pools.forEach((pool, need) => {
    const inPool = new Set(pool)
    pools[need] = needs[need]?.filter((one) => inPool.has(one)) ?? []
  })
  links.forEach(({ need, to }, link) => {
    const office = classes[to]
    const next = pools[need]?.splice(0, wholeAt(at.link + link)) ?? []
    for (const seeker of next) {
      const taker = office?.takers.reduce((best, one) =>
        (left.get(one.id) ?? 0) > (left.get(best.id) ?? 0) ? one : best,
      )
      if (taker) give(seeker, taker)
    }
  })
  return dealt
}
