import type { KeptSelfPlan } from '../../forms/definitions/plan-papers.ts'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { CaseFile } from '../case/file.ts'
import type { By } from '../case/move.ts'
import { withoutSaves } from '../case/plan-content-sections.ts'
import { planDocumentOf } from '../case/plan-document-of.ts'
import type { SeenPerson } from '../case/seen-case.ts'

/** The self-plan as it is printed and kept, on the day it was handed in. No office and no fee belong to it. */
export const selfPlanSnapshot = (
  file: CaseFile,
  by: By,
  person: SeenPerson,
  plan: SelfPlan,
): KeptSelfPlan => {
  const none = { office: null, planner: null, ceiling: null }
  return {
    ...planDocumentOf(file, by, { person, ...none, madeOn: by.today }),
    selfPlan: withoutSaves(plan),
    municipality: by.municipality.name,
  }
}
