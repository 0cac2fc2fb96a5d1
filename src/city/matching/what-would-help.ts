import { type Flow, moreWith } from './flow.ts'
import { classesOf, type Network } from './network.ts'
import { fits } from './obstacle.ts'
import type { Taker } from './seeker.ts'

/** 相談支援専門員が一人ふえたら: each change by itself; two of them together need not add up. */
export type Help = {
  /** How many more people are taken in all. */
  readonly more: number
  /** Any one of these offices; none where it is an office that there is not yet. */
  readonly takers: readonly Taker[]
  /** What a new planner would have to take: a district (null: all of them) and a language (null: Japanese only). */
  readonly wanted: { readonly district: string | null; readonly language: string | null } | null
}

/**
 * 何があれば受けられるか
 *
 * What one more planner changes: at an office there is, and as somebody new who takes every kind of disability and
 * both kinds of plan in one district, with one language. `room` is how many people one planner takes. The greatest
 * effect first; what changes nothing is left out.
 */
export const whatWouldHelp = (
  { needs }: Network,
  flow: Flow,
  takers: readonly Taker[],
  room: number,
): readonly Help[] => {
  const takenBy = (offer: Omit<Taker, 'id' | 'room'>) =>
    needs.flatMap(([first], need) => (first && fits(first, offer) ? [need] : []))
  // Offices of several districts that take the same people help the same.
  const found = new Map<string, number>()
  const more = (taking: readonly number[]): number => {
    const key = taking.join()
    const known = found.get(key) ?? moreWith(flow, taking, room)
    found.set(key, known)
    return known
  }
  const there = classesOf(takers.filter(({ accepting }) => accepting)).flatMap(
    ({ takers: alike }): Help[] => {
      const [first] = alike
      return first ? [{ more: moreWith(flow, takenBy(first), room), takers: alike, wanted: null }] : []
    },
  )
  const without = needs.flatMap(([first], need) => (first && (flow.unmet[need] ?? 0) > 0 ? [first] : []))
  const wanted = new Map(
    without.map(({ district, language }) => [JSON.stringify([district, language]), { district, language }]),
  )
  const fresh = [...wanted.values()].map((one): Help => {
    const offer = {
      ...{ district: one.district, accepting: true, offers: ['計画相談', '障害児相談'], takes: [] },
      areas: one.district === null ? [] : [one.district],
      languages: one.language === null ? [] : [one.language],
    }
    return { more: more(takenBy(offer)), takers: [], wanted: one }
  })
  return [...there, ...fresh].filter(({ more }) => more > 0).toSorted((one, other) => other.more - one.more)
}
