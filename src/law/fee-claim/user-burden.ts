/**
 * 計画の費用の利用者負担
 *
 * Source    障害者総合支援法 第51条の17、児童福祉法 第24条の26; 北区「作成のご案内」（計画作成にかかる費用は？）
 * Text      The whole of the fee is paid as a benefit; the person pays nothing for a plan or a review.
 * In force  2012-04-01 –
 */
import { z } from 'zod'
import { choice } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'

const userBurdenFacts = z.strictObject({
  benefit: choice('給付の種類', ['計画相談支援', '障害児相談支援']),
})

type UserBurdenFacts = z.infer<typeof userBurdenFacts>

const benefitSource = {
  計画相談支援: feeClaimSources.adultBenefit,
  障害児相談支援: feeClaimSources.childBenefit,
}

/** Tenths of the fee that the municipality and the person pay. */
export type UserBurden = { municipalityTenths: number; personTenths: number }

export const userBurden: Provision<UserBurdenFacts, UserBurden> = {
  id: 'user-burden',
  title: '計画の費用の利用者負担',
  chapter: '報酬',
  day: '計画やモニタリングの日',
  facts: userBurdenFacts,
  readings: [],
  words: ({ municipalityTenths, personTenths }) =>
    `費用の${municipalityTenths}割を市町村が給付し、利用者の負担は${personTenths === 0 ? 'ない' : `${personTenths}割`}`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: feeClaimSources.adultBenefit,
      says: '計画相談支援・障害児相談支援の費用は全額が給付され、利用者の負担はない。',
      decide: ({ benefit }, { in: place }) => ({
        finding: { municipalityTenths: 10, personTenths: 0 },
        because: [`${benefit}の給付は費用の全額のため`],
        citation:
          place === feeClaimSources.kitaCost.binds ? feeClaimSources.kitaCost : benefitSource[benefit],
      }),
    },
  ],
}
