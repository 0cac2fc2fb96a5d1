import type { DeskTime, LateDraftsOfDesk, StepTime, WaitingDesk } from './desk-times.ts'
import type { MonitoringStates } from './monitoring-state.ts'
import type { PlannerLoad } from './planner-loads.ts'
import type { SelfPlanRates } from './self-plan-rates.ts'

/** 市町村の指標: of a fiscal year, as known on a day (ISO). */
export type Measures = {
  readonly in: string
  readonly year: number
  readonly on: string
  /** Null for all; '' for what names none. */
  readonly district: string | null
  readonly selfPlans: SelfPlanRates
  /** Of steps that ended in the year. */
  readonly steps: readonly StepTime[]
  readonly desks: readonly DeskTime[]
  /** What waits on the day. */
  readonly waiting: readonly WaitingDesk[]
  readonly monitoring: MonitoringStates
  readonly loads: readonly PlannerLoad[]
  readonly lateDrafts: readonly LateDraftsOfDesk[]
}
