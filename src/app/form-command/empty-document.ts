import { type PlanDocument, planDocument } from '../../plan/content/plan-document.ts'

/** 空の計画: for a form that is written by hand; nobody's name stands in it yet. */
export function emptyDocument(regime: PlanDocument['regime']): PlanDocument {
  const plan: PlanDocument = planDocument.parse({ regime, person: { name: '―' } })
  return { ...plan, person: { ...plan.person, name: '' } }
}
