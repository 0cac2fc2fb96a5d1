import type { BesideRow, WeekRow } from './week-row.ts'

/**
 * 計画の内容
 *
 * What a planner writes in サービス等利用計画(案). Null is what is not written yet; the order of the needs is their
 * priority. Months are 'YYYY-MM'.
 */
export type PlanContent = {
  readonly wishes: string | null
  readonly familyWishes: string | null
  readonly policy: string | null
  readonly longGoal: string | null
  readonly shortGoal: string | null
  readonly needs: readonly PlanNeed[]
  readonly startsIn: string | null
  readonly week: readonly WeekRow[]
  readonly dailyLife: string | null
  readonly besides: readonly BesideRow[]
  readonly wholePicture: string | null
  readonly cautions: string | null
  /** モニタリング期間: every so many months, from which month, and why. */
  readonly every: number | null
  readonly from: string | null
  readonly reason: string | null
  /** Given with the submission. */
  readonly consent?: PlanConsent
}

export type PlanNeed = {
  readonly issue: string | null
  readonly goal: string | null
  readonly reachedBy: string | null
  readonly kind: string | null
  readonly content: string | null
  readonly amount: string | null
  /** Only the final plan names them. */
  readonly provider?: string | null
  readonly person?: string | null
  readonly phone?: string | null
  readonly fee?: string | null
  readonly ownRole: string | null
  readonly reviewedIn: string | null
  readonly cautions: string | null
}

/** 説明・同意・交付 */
export type PlanConsent = {
  readonly madeOn: string
  readonly explainedOn: string
  readonly consentedOn: string
  readonly consentBy: string
  readonly means: '署名' | '電子'
  readonly deliveredOn: string
}

export type PlanStage = '案' | '計画'

export const emptyPlan: PlanContent = {
  wishes: null,
  familyWishes: null,
  policy: null,
  longGoal: null,
  shortGoal: null,
  needs: [],
  startsIn: null,
  week: [],
  dailyLife: null,
  besides: [],
  wholePicture: null,
  cautions: null,
  every: null,
  from: null,
  reason: null,
}
