import type { Place } from '../../law/provider-order/provider-order-facts.ts'
import { fits } from './obstacle.ts'
import type { Seeker, Taker } from './seeker.ts'

/**
 * 組にした人と事業所
 *
 * Like people and like offices put together, as a network in which people flow: person → group → (an office that the
 * group wishes for or knows | all people of like need) → offices of one class. Numbers are places in the lists.
 */
export type Network = {
  /** People of like need: the same offices can take them. */
  readonly needs: readonly (readonly Seeker[])[]
  /** Of one need, those who wish for and know the same offices; the longest waiting first. */
  readonly groups: readonly { readonly need: number; readonly seekers: readonly Seeker[] }[]
  /** Offices of one district that take the same people. */
  readonly classes: readonly OfficeClass[]
  readonly links: readonly { readonly need: number; readonly to: number; readonly sameDistrict: boolean }[]
  readonly ties: readonly Tie[]
}

export type OfficeClass = { readonly takers: readonly Taker[]; readonly room: number }

/** An office that a group wishes for or knows, and that can take it. */
export type Tie = {
  readonly group: number
  readonly taker: Taker
  readonly of: number
  readonly wished: boolean
  readonly place: Place | null
  readonly sameDistrict: boolean
}

export const networkOf = (seekers: readonly Seeker[], takers: readonly Taker[]): Network => {
  const people = seekers.toSorted(longestWaitingFirst)
  const classes = classesOf(takers.filter(({ accepting, room }) => accepting && room > 0))
  const classOf = new Map(classes.flatMap(({ takers }, at) => takers.map(({ id }) => [id, at] as const)))
  const byId = new Map(takers.map((taker) => [taker.id, taker]))
  const needs = [...Map.groupBy(people, needKey).values()]
  const links = needs.flatMap(([first], need) =>
    classes.flatMap(({ takers: [taker] }, to) =>
      first && taker && fits(first, taker) ? [{ need, to, sameDistrict: isSameDistrict(first, taker) }] : [],
    ),
  )
  const tiesOf = (one: Seeker): readonly Omit<Tie, 'group'>[] =>
    [...new Set([one.wished, ...one.known.map(({ taker }) => taker)])]
      .filter((id) => id !== null)
      .toSorted()
      .flatMap((id) => {
        const [taker, of] = [byId.get(id), classOf.get(id)]
        if (!taker || of === undefined || !fits(one, taker)) return []
        const place = one.known.find((known) => known.taker === id)?.place ?? null
        return [{ taker, of, wished: one.wished === id, place, sameDistrict: isSameDistrict(one, taker) }]
      })
  const groups: { need: number; seekers: readonly Seeker[] }[] = []
  const ties: Tie[] = []
  for (const [need, alike] of needs.entries()) {
    const tieKey = (one: Seeker) =>
      JSON.stringify(tiesOf(one).map(({ taker, wished, place }) => [taker.id, wished, place]))
    for (const group of Map.groupBy(alike, tieKey).values()) {
      const [first] = group
      if (first) ties.push(...tiesOf(first).map((tie) => ({ group: groups.length, ...tie })))
      groups.push({ need, seekers: group })
    }
  }
  return { needs, groups, classes, links, ties }
}

/** Offices put together by what makes them alike to everybody, in a fixed order. */
export const classesOf = (takers: readonly Taker[]): readonly OfficeClass[] =>
  [...Map.groupBy(takers.toSorted(byIdOf), classKey).values()].map((alike) => ({
    takers: alike,
    room: alike.reduce((sum, { room }) => sum + room, 0),
  }))

export const isSameDistrict = (
  { district }: Pick<Seeker, 'district'>,
  taker: Pick<Taker, 'district'>,
): boolean => district !== null && district === taker.district

const needKey = ({ district, disability, needs, language }: Seeker): string =>
  JSON.stringify([district, disability, needs.toSorted(), language])

const classKey = ({ district, accepting, offers, areas, takes, languages }: Taker): string =>
  JSON.stringify([district, accepting, ...[offers, areas, takes, languages].map((set) => set.toSorted())])

const longestWaitingFirst = (one: Seeker, other: Seeker): number =>
  compare(one.waitingSince, other.waitingSince) || byIdOf(one, other)

const byIdOf = (one: { readonly id: string }, other: { readonly id: string }): number =>
  compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
