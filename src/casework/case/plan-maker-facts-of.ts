import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { PlanMakerFacts } from '../../law/plan-maker/plan-maker.ts'
import type { CaseFile } from './file.ts'

/**
 * 計画を作る事業所の事実
 *
 * What the rule `plan-maker` is asked: which kind of office makes the plan for the services applied for, on the day
 * the draft was asked for (until then, of the application). Null without an application.
 */
export const planMakerFactsOf = (
  file: CaseFile,
  place: string,
): { readonly when: OccasionOfLaw; readonly facts: PlanMakerFacts } | null => {
  const { application } = file
  if (!application) return null
  return {
    when: { on: Temporal.PlainDate.from(file.done[2] ?? application.on), in: place },
    facts: { services: [...application.services], isSelfPlan: false },
  }
}
