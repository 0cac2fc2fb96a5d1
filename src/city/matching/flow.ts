import type { Dealt } from './deal-out.ts'
import type { Network } from './network.ts'

/** 流れ: how many of each need are taken by each class of offices, and how many by nobody. */
export type Flow = {
  readonly sent: readonly ReadonlyMap<number, number>[]
  readonly unmet: readonly number[]
  /** For each class, the needs that it can take. */
  readonly takes: readonly (readonly number[])[]
}

export const flowOf = ({ needs, classes, links }: Network, dealt: readonly Dealt[]): Flow => {
  const needOf = new Map(needs.flatMap((alike, need) => alike.map(({ id }) => [id, need] as const)))
  const classOf = new Map(classes.flatMap(({ takers }, of) => takers.map(({ id }) => [id, of] as const)))
  const sent = needs.map(() => new Map<number, number>())
  const unmet = needs.map(({ length }) => length)
  for (const { seeker, taker } of dealt) {
    const [need, to] = [needOf.get(seeker.id), classOf.get(taker.id)]
    const row = need === undefined ? undefined : sent[need]
    if (!row || need === undefined || to === undefined) continue
    add(row, to, 1)
    unmet[need] = (unmet[need] ?? 0) - 1
  }
  const takes: number[][] = classes.map(() => [])
  for (const { need, to } of links) takes[to]?.push(need)
  return { sent, unmet, takes }
}

/**
 * 空きがふえたら
 *
 * How many more people are taken in all, if `room` more could be taken of the needs in `taking`: people move up along
 * chains, so that whoever is taken in the end need not be one whom the new room could take.
 */
export const moreWith = (flow: Flow, taking: readonly number[], room: number): number => {
  const sent = flow.sent.map((row) => new Map(row))
  const unmet = [...flow.unmet]
  for (let more = 0; more < room; ) {
    const chain = chainTo(taking, sent, unmet, flow.takes)
    if (!chain) return more
    const steps = chain.slice(1)
    const by = Math.min(
      room - more,
      unmet[chain[0]?.need ?? -1] ?? 0,
      ...steps.map(({ need, out }) => sent[need]?.get(out) ?? 0),
    )
    chain.forEach(({ need }, at) => {
      const next = chain[at + 1]
      const row = sent[need]
      if (next && row) add(row, next.out, by)
    })
    for (const { need, out } of steps) {
      const row = sent[need]
      if (row) add(row, out, -by)
    }
    const [first] = chain
    if (first) unmet[first.need] = (unmet[first.need] ?? 0) - by
    more += by
  }
  return room
}

/** Where nobody is sent, no number is kept. */
const add = (row: Map<number, number>, to: number, by: number): void => {
  const people = (row.get(to) ?? 0) + by
  if (people === 0) row.delete(to)
  else row.set(to, people)
}

/** `out`: the class that the need gives people up from; -1 for the first, who are with nobody. */
type Link = { readonly need: number; readonly out: number }

/** The shortest chain from people with nobody to the new room; its last need is one that the room takes. */
const chainTo = (
  taking: readonly number[],
  sent: readonly ReadonlyMap<number, number>[],
  unmet: readonly number[],
  takes: Flow['takes'],
): readonly Link[] | null => {
  const after = new Map<number, Link | null>(taking.map((need) => [need, null]))
  const seen = new Set<number>()
  for (const need of after.keys()) {
    if ((unmet[need] ?? 0) > 0) {
      const chain: Link[] = [{ need, out: -1 }]
      for (let next = after.get(need); next; next = after.get(next.need)) chain.push(next)
      return chain
    }
    sent[need]?.forEach((_, out) => {
      if (seen.has(out)) return
      seen.add(out)
      for (const other of takes[out] ?? []) if (!after.has(other)) after.set(other, { need, out })
    })
  }
  return null
}

/** 上限: nobody can take more than `most`, since what can flow is cut here. */
export type Cut = {
  readonly most: number
  /** The places in `needs` of those who could only go to the full classes. */
  readonly needs: readonly number[]
  readonly classes: readonly number[]
}

/** Everybody whom those without an office could push out, and where; the rest at best are all taken. */
export const cutOf = ({ needs, classes, links }: Network, { sent, unmet }: Flow): Cut => {
  const reached = new Set(unmet.flatMap((people, need) => (people > 0 ? [need] : [])))
  const full = new Set<number>()
  const linksOf = Map.groupBy(links, ({ need }) => need)
  for (const need of reached)
    for (const { to } of linksOf.get(need) ?? []) {
      if (full.has(to)) continue
      full.add(to)
      sent.forEach((row, other) => {
        if (row.has(to)) reached.add(other)
      })
    }
  const others = needs.reduce((sum, alike, need) => sum + (reached.has(need) ? 0 : alike.length), 0)
  const room = [...full].reduce((sum, to) => sum + (classes[to]?.room ?? 0), 0)
  return { most: others + room, needs: [...reached], classes: [...full] }
}
