import { type Annex1Row, annex1Row } from './annex1-rows.ts'

/**
 * 見通しの前提
 *
 * What a city supposes. Everything in it is an assumption; nothing is read from a law. Shares are parts of 10,000: whole
 * ones are exact, others as near as a number can be, which rounding to whole persons evens out.
 */
export type Scenario = {
  readonly name: string
  /** Numbers of persons are rounded to so many (half up): a forecast to the last person would pretend. */
  readonly roundTo: number
  /** What was counted last. */
  readonly from: {
    readonly on: string
    readonly offices: number
    readonly centres: number
    readonly users: number
  }
  readonly years: readonly ScenarioYear[]
}

export type ScenarioYear = {
  /** The end of March that is foreseen (ISO). */
  readonly on: string
  /** More users than the year before, of 10,000; below zero for fewer. */
  readonly growth: number
  /** Of 10,000 users: for how many a plan will be asked by then. */
  readonly subjectShare: number
  /** Of 10,000 subjects: how many have a plan of care insurance or care assistance and need no other. */
  readonly carePlanShare: number
  /** Of 10,000 of the others: how many wish to write their plan themselves. */
  readonly wishedSelfPlanShare: number
  readonly newOffices: number
  /** Centres are offices too: they count in both. */
  readonly plannersPerOffice: number
  /** Persons whose plan one planner makes or renews within the year. */
  readonly casesPerPlanner: number
}

export type ForecastYear = Annex1Row & {
  readonly planners: number
  readonly carePlans: number
  /** Persons for whom the offices are wanted. */
  readonly wanted: number
  /** Plans that the offices could make. */
  readonly capacity: number
  /** Wanted and beyond the capacity: nobody makes a plan, and a self-plan is not wished. */
  readonly gap: number
  /** Self-plans that are wished. Those that fill the gap are not in it. */
  readonly selfPlans: number
}

/**
 * 見通し
 *
 * Year by year from what was counted: users, subjects, the plans that offices can make, and the gap that remains.
 *
 * Reading   One plan a person; an office makes plans from its first year on; a gap of one year is not carried into the
 *           next beside the subjects that are still there.  [unconfirmed]
 */
export const forecast = ({ from, roundTo, years }: Scenario): readonly ForecastYear[] => {
  const result: ForecastYear[] = []
  let { offices, users } = from
  for (const year of years) {
    users = roundedShare(users, 10_000 + year.growth, roundTo)
    offices += year.newOffices
    const subjects = Math.min(users, roundedShare(users, year.subjectShare, roundTo))
    const carePlans = Math.min(subjects, roundedShare(subjects, year.carePlanShare, roundTo))
    const others = subjects - carePlans
    const selfPlans = Math.min(others, roundedShare(others, year.wishedSelfPlanShare, roundTo))
    const wanted = others - selfPlans
    const planners = offices * year.plannersPerOffice
    // 90 × (62.4 / 90) × (2,141 / 62.4) is 2,141 and not the smallest number below it.
    const capacity = Math.floor(planners * year.casesPerPlanner + tiny)
    const byOffices = Math.min(wanted, capacity)
    result.push({
      ...annex1Row({
        ...{ on: year.on, forecast: true, offices, centres: from.centres, users, subjects },
        ...{ plans: carePlans + selfPlans + byOffices, servicePlans: selfPlans + byOffices, byOffices },
      }),
      ...{
        planners: Math.round(planners * 10) / 10,
        carePlans,
        wanted,
        capacity,
        gap: wanted - byOffices,
        selfPlans,
      },
    })
  }
  return result
}

/** A share of 10,000, rounded half up to a multiple of `to`, in whole numbers. */
const roundedShare = (of: number, share: number, to: number): number =>
  Math.floor((2 * of * share + 10_000 * to) / (20_000 * to) + tiny) * to

const tiny = 1e-9
