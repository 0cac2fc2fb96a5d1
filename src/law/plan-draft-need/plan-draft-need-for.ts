import { applyOn } from '../kit/apply-on.ts'
import type { Ruling } from '../kit/ruling.ts'
import { planDraftNeed } from './plan-draft-need.ts'
import type { PlanDraftNeed, PlanDraftNeedFacts } from './plan-draft-need-facts.ts'

/** 計画案の提出を求めるか: applied on the day that governs, the day of the decision. */
export function planDraftNeedFor(municipality: string, facts: PlanDraftNeedFacts): Ruling<PlanDraftNeed> {
  return applyOn({ on: facts.decidedOn, in: municipality }, planDraftNeed, facts)
}
