import type { Solve } from '../kit/solve.ts'
import { type Aim, aims } from './aims.ts'
import { type Dealt, dealOut } from './deal-out.ts'
import { type Cut, cutOf, flowOf } from './flow.ts'
import { type Kept, matchProblem } from './match-problem.ts'
import { networkOf } from './network.ts'
import { type Cause, causeOf } from './nobody.ts'
import { fits } from './obstacle.ts'
import { type Fit, fitOf, reasonsFor } from './reasons.ts'
import type { Seeker, Taker } from './seeker.ts'
import { type Help, whatWouldHelp } from './what-would-help.ts'

export type Pair = {
  readonly seeker: string
  readonly taker: string
  readonly fit: Fit
  readonly reasons: readonly string[]
}

/** How far an aim was carried; `bound` says that no proposal with the aims before it goes farther. */
export type Reached = { readonly aim: Aim; readonly value: number; readonly bound: number }

export type Matching = {
  readonly pairs: readonly Pair[]
  readonly nobody: readonly { readonly seeker: string; readonly cause: Cause }[]
  readonly help: readonly Help[]
  readonly reached: readonly Reached[]
  /**
   * Why more people cannot be taken, by counting only: `full` offices with `room` in all are the only ones for those
   * who are left, and everybody else (`others`) is taken.
   */
  readonly proof: {
    readonly most: number
    readonly others: number
    readonly full: readonly string[]
    readonly room: number
  }
  /** True where every aim reached its bound. */
  readonly proven: boolean
}

export type MatchingAsked = {
  readonly seekers: readonly Seeker[]
  readonly takers: readonly Taker[]
  /** ISO, for the days waited. */
  readonly today: string
  /** How many people one more planner would take. */
  readonly roomOfPlanner: number
  /** The longest that one step of the solver may take. */
  readonly seconds: number
}

/**
 * だれがだれを受けられるか
 *
 * A proposal that takes the most people first, and among those the best fit (`aims`). The order in which people and
 * offices are given plays no part. Null where the solver ran out of time.
 */
export const proposeMatching = async (
  { seekers, takers, today, roomOfPlanner, seconds }: MatchingAsked,
  solve: Solve,
): Promise<Matching | null> => {
  const network = networkOf(seekers, takers)
  const problem = matchProblem(network, today)
  const kept: Kept[] = []
  const reached: Reached[] = []
  let values = new Float64Array(problem.columns.all)
  for (const aim of aims) {
    const worth = problem.worth(aim)
    if (worth.every((one) => one === 0)) {
      reached.push({ aim, value: 0, bound: 0 })
      continue
    }
    const solved = await solve(problem.most(worth, kept), seconds)
    if (!solved.found) return null
    values = solved.values.slice()
    const value = Math.round(0 - solved.objective)
    kept.push({ worth, value })
    reached.push({ aim, value, bound: Math.floor(tolerance - solved.bound) })
  }
  const dealt = dealOut(network, problem.columns, values)
  refuseUnsound(dealt, reached[0]?.value ?? 0)
  const flow = flowOf(network, dealt)
  const cut = cutOf(network, flow)
  const byId = new Map(takers.map((taker) => [taker.id, taker]))
  const taken = new Set(dealt.map(({ seeker }) => seeker.id))
  return {
    pairs: dealt.map(({ seeker, taker }) => ({
      seeker: seeker.id,
      taker: taker.id,
      fit: fitOf(seeker, taker),
      reasons: reasonsFor(seeker, taker, byId.get(seeker.wished ?? '') ?? null),
    })),
    nobody: network.needs
      .flat()
      .filter(({ id }) => !taken.has(id))
      .map((seeker) => ({ seeker: seeker.id, cause: causeOf(seeker, takers) })),
    help: whatWouldHelp(network, flow, takers, roomOfPlanner),
    reached,
    proof: proofOf(network, cut),
    proven: cut.most === dealt.length && reached.every(({ value, bound }) => value === bound),
  }
}

/** Answers of the solver are whole up to this much. */
const tolerance = 1e-3

const proofOf = ({ classes }: ReturnType<typeof networkOf>, { most, classes: full }: Cut) => {
  const offices = full.flatMap((at) => classes[at]?.takers ?? [])
  const room = offices.reduce((sum, one) => sum + one.room, 0)
  return { most, others: most - room, full: offices.map(({ id }) => id).toSorted(), room }
}

/** What a solver answers is looked at before anybody acts on it: a breach is a fault of ours, not a proposal. */
const refuseUnsound = (dealt: readonly Dealt[], expected: number): void => {
  const persons = new Set(dealt.map(({ seeker }) => seeker.id))
  const byTaker = Map.groupBy(dealt, ({ taker }) => taker)
  const sound =
    dealt.length === expected &&
    persons.size === dealt.length &&
    [...byTaker].every(([taker, people]) => people.length <= taker.room) &&
    dealt.every(({ seeker, taker }) => fits(seeker, taker))
  if (!sound) throw new Error('the solver answered a matching that breaks its own rows')
}
