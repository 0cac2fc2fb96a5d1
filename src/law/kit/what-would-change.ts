import { z } from 'zod'
import { applyOn } from './apply-on.ts'
import { factsSchema } from './facts-schema.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'
import type { Provision } from './provision.ts'
import { type Ruling, silentWords } from './ruling.ts'
import { vary } from './vary.ts'

/** 答えが変わる条件: one fact (or the day, or the place) that is otherwise, and what the rule then says. */
export type Change = { name: string; was: string; becomes: string; finding: unknown; words: string }

/**
 * 何が変われば答えが変わるか
 *
 * Asks the rule again with one fact changed, one at a time, and keeps what turns the finding as a person reads
 * it; also on the days around this wording, and without the municipality's own wording. Of numbers, days and
 * months only the ones beside and the ones that the rule names are tried: it finds no turn that lies further off.
 */
export function whatWouldChange<F, R>(when: OccasionOfLaw, provision: Provision<F, R>, facts: F): Change[] {
  const ruling = applyOn(when, provision, facts)
  const said = (one: Ruling<R>) => (one.silent ? null : provision.words(one.finding))
  const differs = (other: Ruling<R>) => said(other) !== said(ruling)
  const change = (name: string, was: string, becomes: string, other: Ruling<R>): Change => ({
    name,
    was,
    becomes,
    finding: other.silent ? null : other.finding,
    words: other.silent ? silentWords : provision.words(other.finding),
  })
  const plain = z.encode(provision.facts, facts)
  const byFact = vary(factsSchema(provision.facts), plain).flatMap(
    ({ name, was, becomes, facts: varied }) => {
      const read = provision.facts.safeParse(varied)
      if (!read.success || (provision.mismatches?.(read.data, when) ?? []).length > 0) return []
      const other = applyOn(when, provision, read.data)
      return differs(other) ? [change(name, was, becomes, other)] : []
    },
  )
  const byOccasion = occasions(when, provision, ruling).flatMap(({ name, was, becomes, then }) => {
    if ((provision.mismatches?.(facts, then) ?? []).length > 0) return []
    const other = applyOn(then, provision, facts)
    return differs(other) ? [change(name, was, becomes, other)] : []
  })
  return [...byFact, ...byOccasion]
}

function occasions<F, R>(when: OccasionOfLaw, provision: Provision<F, R>, ruling: Ruling<R>) {
  if (ruling.silent) return []
  const words = (day: Temporal.PlainDate) => `${day.year}年${day.month}月${day.day}日`
  const before = Temporal.PlainDate.from(ruling.from).subtract({ days: 1 })
  const after = ruling.until === null ? [] : [Temporal.PlainDate.from(ruling.until)]
  const own = provision.wordings.some(({ binds }) => binds === when.in)
  return [
    {
      name: provision.day,
      was: words(when.on),
      becomes: `${words(before)}（いまの定めの前の日）`,
      then: { ...when, on: before },
    },
    ...after.map((on) => ({
      name: provision.day,
      was: words(when.on),
      becomes: `${words(on)}（次の定めの最初の日）`,
      then: { ...when, on },
    })),
    ...(own ? [{ name: '市町村', was: when.in, becomes: 'ほかの市町村', then: { ...when, in: '' } }] : []),
  ]
}
