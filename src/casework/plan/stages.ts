import type { PlanStage } from '../../plan/content/plan-content.ts'

/** Where the draft and the final plan differ in paths and words. */
export const stages = {
  案: {
    path: 'plan-draft',
    kind: 'plan-draft',
    law: '計画案',
    write: '計画案を書く',
    name: '計画案',
    submit: '計画案を仕上げて提出する',
    submitStep: 8,
  },
  計画: {
    path: 'plan',
    kind: 'plan',
    law: '計画',
    write: '計画を書く',
    name: '計画',
    submit: '計画を仕上げて提出する',
    submitStep: 14,
  },
} as const satisfies Record<PlanStage, object>

export const planPath = (caseId: string, stage: PlanStage): string => `/cases/${caseId}/${stages[stage].path}`
