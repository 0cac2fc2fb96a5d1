import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { Settled } from '../case/screen.ts'
import { sections } from './sections.ts'
import { planPath, stages } from './stages.ts'

/** What must be saved before a plan is handed in, and where. */
export const settledPlan = (caseId: string, stage: PlanStage): Settled => ({
  caseId,
  kind: stages[stage].kind,
  sections: sections.map(({ id, title }) => ({
    section: id,
    title,
    path: `${planPath(caseId, stage)}/write/${id}`,
  })),
})
