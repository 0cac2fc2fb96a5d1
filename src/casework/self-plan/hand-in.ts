import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { CaseFile } from '../case/file.ts'
import { refuseUnlessOpen } from '../case/guard.ts'
import type { By } from '../case/move.ts'
import { refuseUnlessDraftOpen } from '../case/plan-content-draft.ts'
import { legalCheck } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { openOnFront, selfPlanItems } from './self-plan-state.ts'

/** What the six items of law say of a self-plan as it stands. */
export const sixItems = (file: CaseFile, by: By, plan: SelfPlan) =>
  legalCheck(by, { kind: 'セルフプラン', person: regimeOf(file, by.today) }, selfPlanItems(plan))

/**
 * What can be handed in now: the whole plan as the draft of ⑧, or the front for the municipality to complete; null
 * while neither can.
 */
export const handInNow = (file: CaseFile, by: By, plan: SelfPlan): '全部' | '表面' | null => {
  const isWhole = sixItems(file, by, plan).missing.length === 0 && Boolean(plan.writerName)
  if (isWhole && !refuseUnlessOpen(file, 8, by)) return '全部'
  const isFront = !file.selfPlan?.front && openOnFront(plan).length === 0
  return isFront && !refuseUnlessDraftOpen(file, by) ? '表面' : null
}
