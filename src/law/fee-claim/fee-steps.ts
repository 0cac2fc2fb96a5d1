import type { FeeArisesFacts } from './fee-arises-facts.ts'

/** 報酬の前提: one step that must be on record; `fromStandard` when the answer of the state does not name it. */
export type FeeStep = { name: string; fromStandard: boolean; done(facts: FeeArisesFacts): boolean }

/** In the order in which they are done. */
export const feeSteps: readonly FeeStep[] = [
  { name: '居宅などの訪問と面接', fromStandard: true, done: (facts) => facts.visited },
  { name: '計画案の作成', fromStandard: true, done: (facts) => facts.drafted },
  { name: '計画案への文書の同意', fromStandard: true, done: (facts) => facts.draftConsent },
  { name: '計画案の交付', fromStandard: true, done: (facts) => facts.draftDelivered },
  { name: '支給決定', fromStandard: false, done: (facts) => facts.decisionDay !== null },
  { name: 'サービス担当者会議', fromStandard: false, done: (facts) => facts.meetingHeld },
  { name: '支給決定の後の計画の作成', fromStandard: false, done: isPlanAfterDecision },
  { name: '計画への文書の同意', fromStandard: false, done: (facts) => facts.consentDay !== null },
  { name: '計画の交付', fromStandard: true, done: (facts) => facts.planDelivered },
]

function isPlanAfterDecision({ planDay, decisionDay }: FeeArisesFacts): boolean {
  if (planDay === null) return false
  return decisionDay === null || Temporal.PlainDate.compare(planDay, decisionDay) >= 0
}
