import type { Citation } from '../kit/citation.ts'
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'

/** The notice speaks of decisions from this day. */
const kyotoFrom = Temporal.PlainDate.from('2015-04-01')

const benefitOf = {
  計画相談支援: feeClaimSources.adultBenefit,
  障害児相談支援: feeClaimSources.childBenefit,
}

/**
 * セルフプランに報酬がないことの根拠
 *
 * Where the municipality itself says that nobody is paid for a self-plan, its text; else the article that pays
 * designated offices only.
 */
export function selfPlanSource(benefit: keyof typeof benefitOf, { on, in: place }: OccasionOfLaw): Citation {
  if (place === feeClaimSources.kitaCost.binds) return feeClaimSources.kitaCost
  const isKyoto = place === feeClaimSources.kyotoNoPay.binds && Temporal.PlainDate.compare(on, kyotoFrom) >= 0
  return isKyoto ? feeClaimSources.kyotoNoPay : benefitOf[benefit]
}

/** Why nobody is paid: the author, and whoever helped. */
export const selfPlanWhy = [
  'セルフプランで、指定を受けた事業所の計画ではないため',
  'セルフプランを作った人にも、作成を手伝った人や事業者にも、報酬の定めがないため',
]
