import { applyOn } from '../kit/apply-on.ts'
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import type { Ruling } from '../kit/ruling.ts'
import { type LegalItem, type LegalItemId, type LegalItemsFacts, legalItems } from './legal-items.ts'

/**
 * 足りない事項
 *
 * The required items that are not there; an empty finding means that the paper is whole. What `present`
 * does not mention is not there.
 */
export function missingLegalItems(
  when: OccasionOfLaw,
  facts: LegalItemsFacts,
  present: Partial<Record<LegalItemId, boolean>>,
): Ruling<LegalItem[]> {
  const ruling = applyOn(when, legalItems, facts)
  if (ruling.silent) return ruling
  return { ...ruling, finding: ruling.finding.filter(({ id }) => present[id] !== true) }
}
