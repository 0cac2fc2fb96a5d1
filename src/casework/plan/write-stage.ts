import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { CaseFile } from '../case/file.ts'
import type { By, Outcome, Refusal } from '../case/move.ts'
import { refuseUnlessDraftOpen, writeDraft } from '../case/plan-content-draft.ts'
import { type PlanWriting, refuseUnlessPlanOpen, writePlan } from './write-plan.ts'

/** One save of the draft or of the plan. */
export const writeStage = (stage: PlanStage, file: CaseFile, by: By, writing: PlanWriting): Outcome =>
  stage === '案' ? writeDraft(file, by, { ...writing, kind: 'plan-draft' }) : writePlan(file, by, writing)

export const refuseUnlessStageOpen = (file: CaseFile, by: By, stage: PlanStage): Refusal | null =>
  stage === '案' ? refuseUnlessDraftOpen(file, by) : refuseUnlessPlanOpen(file, by)
