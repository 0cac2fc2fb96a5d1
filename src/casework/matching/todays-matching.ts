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
  readonly asked: MatchingAsked
  readonly matching: Matching | null
  /** Why there is none now; null where there is one. */
  readonly lacking: Lacking | null
}

/** 計算できないわけ: others are being computed, the time was over, or nothing solves here. */
export type Lacking = 'いそがしい' | '時間切れ' | '計算しない'

/** The longest that all steps of the solver may take while somebody waits for the page. */
const patience = 8

type Kept = { readonly of: string; readonly day: string; readonly matching: Matching }

/** It has the solver asked again, whatever is kept. */
export const again = { name: 'again', value: '1' } as const

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
    before?.of === of && at.query.get(again.name) !== again.value
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
    ...{ standard, asked, matching },
    lacking: matching ? null : whyNone(at, answer),
  }
}

const whyNone = (at: At, answer: 'いそがしい' | object | null): Lacking => {
  if (!at.solve) return '計算しない'
  return answer === 'いそがしい' ? 'いそがしい' : '時間切れ'
}

/** The proposal as it was last made since Monday, and on which day, for the first page: nothing is solved for it. */
export const matchingOfTheWeek = (at: At): Pick<Kept, 'day' | 'matching'> | null => {
  const today = Temporal.PlainDate.from(at.today)
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).toString()
  const before = lastOf(at)
  return before && before.day >= monday ? before : null
}

const lastOf = (at: At): Kept | undefined =>
  at.solve ? kept.get(at.solve)?.get(at.municipality.number) : undefined
