import type { PlanConsent } from '../../plan/content/consent.ts'
import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { CaseFile } from '../case/file.ts'
import type { By } from '../case/move.ts'
import { withoutSaves } from '../case/plan-content-sections.ts'
import { planDocumentOf } from '../case/plan-document-of.ts'
import type { SeenPerson } from '../case/seen-case.ts'

export type PlanPaper = {
  readonly stage: PlanStage
  readonly content: PlanContent
  /** Null while nobody has consented: the paper to explain from. */
  readonly consent: PlanConsent | null
  readonly person: SeenPerson
  readonly office: string
  /** Yen a month; null while it is not decided. */
  readonly ceiling: number | null
}

/** The plan as it is printed and kept, on the day it was handed in. */
export const planSnapshot = (
  file: CaseFile,
  by: By,
  { stage, content, consent, ...paper }: PlanPaper,
): PlanDocument & { readonly stage: PlanStage } => ({
  stage,
  ...planDocumentOf(file, by, { ...paper, planner: by.actor.name, madeOn: consent?.madeOn ?? null }),
  content: { ...withoutSaves(content), ...(consent ? { consent } : {}) },
})
