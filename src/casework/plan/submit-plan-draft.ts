import type { PlanConsent } from '../../plan/content/consent.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { presentItems } from '../case/plan-content-legal.ts'
import { refuseWithoutLegalItems } from '../case/plan-content-missing.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { consentFaults } from './consent-faults.ts'
import type { Delivered } from './consent-of.ts'
import { deliveryFacts } from './delivery-facts.ts'
import { type PlanPaper, planSnapshot } from './plan-snapshot.ts'

export type Submission = Omit<PlanPaper, 'stage' | 'consent'> & {
  readonly consent: PlanConsent
  readonly document: string | null
  readonly base: number
  /** To whom it has been given by now. */
  readonly delivered?: readonly Delivered[]
}

/**
 * ⑧ 計画案を提出する
 *
 * Hands the draft in: every item that law requires is there, the category has been notified, and the person has
 * consented in writing. The version that was consented to is the one that is kept and printed.
 */
export const submitPlanDraft: Move<Submission> = (file, by, { document, base, delivered = [], ...paper }) => {
  const asked = '計画案の提出'
  if (file.author === 'セルフプラン') return refuse(file, asked, 'この手続きの計画案は、セルフプランです。')
  const refusal =
    refuseUnlessOpen(file, 8, by) ??
    refuseWithoutLegalItems(
      file,
      by,
      asked,
      { kind: '計画案', person: regimeOf(file, by.today) },
      presentItems(paper.content),
    )
  if (refusal) return refusal
  if (!document) return refuse(file, asked, '計画案が、まだ一度も保存されていません。')
  const fault = consentFaults(paper.consent, by.today)[0]
  if (fault) return refuse(file, asked, fault.says)
  const id = by.newId()
  const submitted = {
    type: 'plan-draft-submitted' as const,
    ...{ on: by.today, document, version: base + 1, paper: id },
  }
  return done([submitted, ...deliveryFacts('案', base + 1, delivered)], {
    documents: [
      { id: document, base, kind: 'plan-draft', content: { ...paper.content, consent: paper.consent } },
    ],
    papers: [{ id, form: 'service-plan', snapshot: planSnapshot(file, by, { ...paper, stage: '案' }) }],
  })
}
