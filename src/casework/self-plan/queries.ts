import type { At } from '../case/at.ts'
import { newestDocument, type Written } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { emptySelfPlan, type SelfPlan } from './self-plan.ts'

export type SelfPlanInHand = {
  readonly content: Sectioned<SelfPlan>
  readonly written: Written<Sectioned<SelfPlan>> | null
}

/** The self-plan as it stands; empty until the first save. A draft that an office had begun is not one. */
export const loadSelfPlan = async (at: At, file: CaseFile): Promise<SelfPlanInHand> => {
  const own = await at.tx
    .selectFrom('document')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', file.draft?.document ?? null)
    .where('kind', '=', 'self-plan')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  const written = await newestDocument<Sectioned<SelfPlan>>(at.tx, at.municipality.number, own?.id)
  return { content: written?.content ?? emptySelfPlan, written }
}

/** Why the desk gave the plan back. */
export const returnReason = async (at: At, file: CaseFile): Promise<string | null> => {
  const written = await newestDocument<{ readonly reason: string }>(
    at.tx,
    at.municipality.number,
    file.draft?.returned?.document,
  )
  return written?.content.reason ?? null
}
