import type { Day, FactOf, SelfPlanReason } from './fact.ts'

/**
 * セルフプランの進みぐあい
 *
 * How a self-plan comes about by the four steps of 別紙2 of 京都市: explained, helped with, its front handed in, its
 * back completed (that is ⑧ itself). Null is what has not happened.
 */
export type SelfPlanCourse = {
  readonly reason: SelfPlanReason | null
  readonly explained: Omit<FactOf<'self-plan-explained'>, 'type'> | null
  readonly helper: Omit<FactOf<'self-plan-helper-asked'>, 'type'> | null
  readonly front: Omit<FactOf<'self-plan-front-submitted'>, 'type'> | null
  readonly copyWished: Day | null
}

/** The course of a file with what is new. */
export const onCourse = (
  { selfPlan }: { readonly selfPlan: SelfPlanCourse | null },
  change: Partial<SelfPlanCourse>,
): { readonly selfPlan: SelfPlanCourse } => ({ selfPlan: { ...(selfPlan ?? notBegun), ...change } })

const notBegun: SelfPlanCourse = {
  reason: null,
  explained: null,
  helper: null,
  front: null,
  copyWished: null,
}
