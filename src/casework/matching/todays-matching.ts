import type { Solve } from '../../city/kit/solve.ts'
import { type CaseLine, standardOfOne } from '../../city/matching/case-lines.ts'
import { type Matching, type MatchingAsked, proposeMatching } from '../../city/matching/propose-matching.ts'
import type { At } from '../case/at.ts'
import { outside } from '../case/outside.ts'
import { type SeekerRow, seekersOn } from './seekers-queries.ts'
import { type TakerRow, takersOn } from './takers-queries.ts'

export type TodaysMatching = {
  readonly seekers: ReadonlyMap<string, SeekerRow>
  readonly takers: ReadonlyMap<string, TakerRow>
  readonly standard: CaseLine | null
  /** Null where it cannot be computed now: the time was over, or others are being computed. */
  readonly matching: Matching | null
}

/** The longest that all steps of the solver may take while somebody waits for the page. */
const patience = 8

type Kept = { readonly of: string; readonly day: string; readonly matching: Matching }

/** By solver and municipality, the last proposal and what it was made of: the same question is not solved twice. */
const kept = new WeakMap<Solve, Map<string, Kept>>()

/** What the solver is asked today, and the rows of the registers it was made of. */
export const todaysQuestion = async (at: At) => {
  const standard = standardOfOne({ on: Temporal.PlainDate.from(at.today), in: at.municipality.name })
  const [seekers, takers] = [await seekersOn(at), await takersOn(at, standard?.cases ?? null)]
  const asked: MatchingAsked = {
    seekers: seekers.map(({ name: _, kana: __, ...seeker }) => seeker),
    takers: takers.map(({ name: _, telephone: __, found: ___, ...taker }) => taker),
    ...{ today: at.today, roomOfPlanner: standard?.cases ?? 0, seconds: patience },
  }
  return { standard, seekers, takers, asked }
}

/** きょうの提案: who could take whom, as things are in the registers now. */
export const todaysMatching = async (at: At): Promise<TodaysMatching> => {
  const { standard, seekers, takers, asked } = await todaysQuestion(at)
  const of = at.hash(JSON.stringify(asked))
  const before = lastOf(at)
  const answer =
    before?.of === of
      ? { found: before.matching }
      : at.solve &&
        outside(at, {
          ...{ key: `matching ${of}`, seconds: patience },
          work: (solve) => proposeMatching(asked, solve),
        })
  const matching = answer && answer !== 'いそがしい' ? answer.found : null
  if (matching && at.solve) {
    const here = kept.get(at.solve) ?? new Map<string, Kept>()
    kept.set(at.solve, here.set(at.municipality.number, { of, day: at.today, matching }))
  }
  return {
    seekers: new Map(seekers.map((one) => [one.id, one])),
    takers: new Map(takers.map((one) => [one.id, one])),
    standard,
    matching,
  }
}

/** The proposal as it was last made today, for the first page: nothing is solved for it. */
export const matchingOfTheDay = (at: At): Matching | null => {
  const before = lastOf(at)
  return before?.day === at.today ? before.matching : null
}

const lastOf = (at: At): Kept | undefined =>
  at.solve ? kept.get(at.solve)?.get(at.municipality.number) : undefined
