import { emptyPlan, type PlanContent } from './plan-content.ts'

/** A stored plan with every part it may hold; what was written before a part existed has nothing there. */
export const wholeContent = <C extends PlanContent>(stored: C): C => ({ ...emptyPlan, ...stored })
