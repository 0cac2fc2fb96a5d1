import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { Form } from '../kit/form.ts'
import { boundForm } from '../kit/form-of.ts'
import { definitionOf } from './form-definitions.ts'

const [b1, b2] = [definitionOf('national-b-1'), definitionOf('national-b-2')]
const draft = [definitionOf('national-1-1'), definitionOf('national-1-2')] as const
const plan = [definitionOf('national-2-1'), definitionOf('national-2-2')] as const

/** The sheets of one plan: 別紙1 and 別紙2 go with it where anything is written on them. */
const planSheets = ({ stage, content }: KeptPlan) =>
  boundForm('service-plan', [
    ...(stage === '案' ? draft : plan),
    ...(content?.basics ? [b1] : []),
    ...(content?.now ? [b2] : []),
  ])

export type KeptPlan = PlanDocument & { readonly stage: PlanStage }

/** 計画（案）: 様式1-1・1-2 for the draft, 2-1・2-2 for the plan. Until it is consented to, every page says so. */
export const servicePlan: Form<KeptPlan> = {
  id: 'service-plan',
  version: '4',
  title: (kept) => planSheets(kept).title(kept),
  template: 'kit/laid-out.typ',
  sheet: (kept) => {
    const sheet = planSheets(kept).sheet(kept)
    return kept.content?.consent ? sheet : { ...sheet, head: { ...sheet.head, mark: '同意前' } }
  },
}

const selfPlanSheet = boundForm('kyoto-self-plan', [definitionOf('kyoto-self-plan')])

/**
 * `front`: only the front has been handed in; the back is completed later. `municipality`: the name of the one that it
 * is handed in to; the form is 京都市's, and what only 京都市 can say is left out elsewhere.
 */
export type KeptSelfPlan = PlanDocument & { readonly front?: true; readonly municipality?: string }

/** セルフプラン: 京都市's form, both sides. */
export const kyotoSelfPlan: Form<KeptSelfPlan> = {
  id: 'kyoto-self-plan',
  version: '3',
  title: (kept) => `${selfPlanSheet.title(kept)}${kept.front ? '（表面）' : ''}`,
  template: 'kit/laid-out.typ',
  sheet: (kept) => selfPlanSheet.sheet(kept, null, kept.municipality ?? null),
}

const reportSheets = ({ review }: PlanDocument) =>
  boundForm('monitoring-report', [
    definitionOf('national-3-1'),
    ...(review?.next ? [definitionOf('national-3-2')] : []),
  ])

/** モニタリング報告書: 様式3-1, and 3-2 where the week changes. */
export const monitoringReport: Form<PlanDocument> = {
  id: 'monitoring-report',
  version: '3',
  title: (kept) => reportSheets(kept).title(kept),
  template: 'kit/laid-out.typ',
  sheet: (kept) => reportSheets(kept).sheet(kept),
}
