import { type Explained, explainOn } from '../../law/kit/explain-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import {
  type SelfPlanBoxes,
  type SelfPlanBoxesFacts,
  selfPlanBoxes,
} from '../../law/self-plan-sheet/self-plan-boxes.ts'
import type { SelfPlan } from '../../plan/content/self-plan.ts'

type Box = SelfPlanBoxesFacts['filled'][number]

/** Which box of the form holds which of the six items: said as the reasons, for that is what one wants to know. */
export const boxesRuling = (when: OccasionOfLaw, plan: SelfPlan): Explained<SelfPlanBoxes> => {
  const ruling = explainOn(when, selfPlanBoxes, { filled: filledBoxes(plan) })
  if (ruling.silent) return ruling
  const holds = ruling.finding.map(({ item, boxes, empty }) => {
    const where = boxes.map((box) => (empty.includes(box) ? `「${box}」（まだ）` : `「${box}」`))
    return `${item}：${where.join('と')}`
  })
  return { ...ruling, because: holds, changes: [] }
}

/** A service that has no place in the week stands beside it, on the same side. */
const filledBoxes = (plan: SelfPlan): Box[] => {
  const filled: Readonly<Record<Box, boolean>> = {
    life: Boolean(plan.hopes),
    troubles: Boolean(plan.troubles),
    outcomes: Boolean(plan.achievements),
    measures: Boolean(plan.measures),
    care: Boolean(plan.considerations),
    week: plan.week.length > 0 || plan.besides.length > 0,
  }
  return (Object.keys(filled) as Box[]).filter((box) => filled[box])
}
