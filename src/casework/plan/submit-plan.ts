import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { presentItems } from '../case/plan-content-legal.ts'
import { refuseWithoutLegalItems } from '../case/plan-content-missing.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { consentFaults } from './consent-faults.ts'
import { deliveryFacts } from './delivery-facts.ts'
import { planSnapshot } from './plan-snapshot.ts'
import type { Submission } from './submit-plan-draft.ts'

/**
 * ⑭ 計画を提出する
 *
 * Hands the final plan in, after the meeting of ⑬: with the providers, the persons in charge and the fees, and with
 * the person's written consent. A plan that was taken over from the draft as it is has no version yet; it gets one.
 */
export const submitPlan: Move<Submission> = (file, by, { document, base, delivered = [], ...paper }) => {
  const asked = '計画の提出'
  const refusal =
    refuseUnlessOpen(file, 14, by) ??
    refuseWithoutLegalItems(
      file,
      by,
      asked,
      { kind: '計画', person: regimeOf(file, by.today) },
      presentItems(paper.content),
    )
  if (refusal) return refusal
  const fault = consentFaults(paper.consent, by.today)[0]
  if (fault) return refuse(file, asked, fault.says)
  const plan = document ?? by.newId()
  const id = by.newId()
  const submitted = {
    type: 'plan-submitted' as const,
    on: by.today,
    document: plan,
    version: base + 1,
    paper: id,
  }
  const started = { type: 'plan-started' as const, on: by.today, document: plan }
  return done([...(document ? [] : [started]), submitted, ...deliveryFacts('計画', base + 1, delivered)], {
    documents: [{ id: plan, base, kind: 'plan', content: { ...paper.content, consent: paper.consent } }],
    papers: [{ id, form: 'service-plan', snapshot: planSnapshot(file, by, { ...paper, stage: '計画' }) }],
  })
}
