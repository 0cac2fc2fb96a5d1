import type { LevelReading } from '../../casework/levelling/level-queries.ts'
import type { LevelAsked } from '../../casework/registers/level-tables.ts'
import type { LevelAsk, LevelProposal } from '../../city/levelling/level-types.ts'

/** A proposal with what was asked; `readMs` is the time that reading the periods took. */
export type MadeProposal = LevelReading &
  Pick<LevelAsk, 'most' | 'officeMost' | 'birth'> & {
    readonly people: number
    readonly held: LevelAsked['held']
    readonly readMs: number
    readonly proposal: LevelProposal
  }

/**
 * 分散化の案のJSON
 *
 * Stable; new names may be added.
 *
 * - `asked`: `in`, `year`, `on`, `lead`, `most`, `officeMost`, `birth` (null: not asked for), `people`,
 *   `held` (how many of them cannot move, by the cause)
 * - `months` ('2026-04' …) with `before` and `after`, twelve numbers each; `fixed`: months that nothing can lower
 * - `peak`: `before`, `after`, `bound` of the months that are not fixed, `witness` (whoever must be in `months`)
 * - `officeExcess`: persons above the limit of their office, or null
 * - `moved`: `persons`, `months`, `bound` of months; `gap` 0 and `proven` where nothing can be better
 * - `greedy`: what the plain hand method reaches
 * - `times`: milliseconds of each step; `moves` where asked for
 * - `ifAskedBefore`: null, or for a year that has begun the same as of the last day on which all of it was open
 */
export const levelJson = (made: MadeProposal, whole: MadeProposal | null, withMoves: boolean): string =>
  JSON.stringify({ ...plain(made, withMoves), ifAskedBefore: whole && plain(whole, withMoves) }, null, 2)

const plain = (made: MadeProposal, withMoves: boolean): object => {
  const { proposal, readMs, place, today, ...asked } = made
  const { moves, steps, ...rest } = proposal
  const times = [{ name: '読む', ms: Math.round(readMs * 10) / 10 }, ...steps]
  return {
    asked: { in: place, on: today, ...asked },
    ...rest,
    times: { steps: times, solving: sum(steps), all: sum(times) },
    ...(withMoves ? { moves } : {}),
  }
}

const sum = (steps: readonly { readonly ms: number }[]): number =>
  Math.round(steps.reduce((all, { ms }) => all + ms, 0) * 10) / 10
