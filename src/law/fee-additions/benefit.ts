import { choice } from '../kit/facts.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'

const benefits = ['計画相談支援', '障害児相談支援'] as const

/** 給付の種類: adult law (code 52) or child law (code 55). */
export type Benefit = (typeof benefits)[number]

export const benefit = choice('給付の種類', benefits)

/** The fee notice of the benefit. */
export const noticeOf = (of: Benefit) =>
  of === '計画相談支援' ? feeClaimSources.adultAdditions : feeClaimSources.childAdditions
