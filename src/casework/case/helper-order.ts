import { applyOn } from '../../law/kit/apply-on.ts'
import type { Explained } from '../../law/kit/explain-on.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
import { providerOrder } from '../../law/provider-order/provider-order.ts'
import { type ProviderOrder, providerOrderFacts } from '../../law/provider-order/provider-order-facts.ts'
import type { ContractsInForce } from './contracts-in-force.ts'

/**
 * セルフプランを手伝う事業者の順序
 *
 * The rule `provider-order` for the contracts in force, a proposal. What would turn it is told of the case being
 * difficult and of the chosen provider's contract; numbers are told as names. What the register does not hold is
 * said, not claimed.
 */
export const helperOrder = (
  when: OccasionOfLaw,
  { contracts, names }: Pick<ContractsInForce, 'contracts' | 'names'>,
  difficult: boolean,
): Explained<ProviderOrder> => {
  const facts = { purpose: 'セルフプランの作成援助' as const, difficult, contracts: [...contracts] }
  const ruling = explainOn(when, providerOrder, facts)
  if (ruling.silent) return ruling
  const named = (text: string) =>
    [...names].reduce((said, [number, name]) => said.replaceAll(number, name), text)
  const chosen = ruling.finding.providers
  const without = contracts.filter(({ provider }) => !chosen.includes(provider))
  const other = chosen.length === 1 && applyOn(when, providerOrder, { ...facts, contracts: without })
  const changes: Change[] = [
    ...ruling.changes.filter(({ name }) => name === providerOrderFacts.shape.difficult.meta()?.title),
    ...(other && !other.silent
      ? [
          {
            ...{ name: `${chosen.join()}との契約`, was: 'ある', becomes: 'ない' },
            ...{ finding: other.finding, words: providerOrder.words(other.finding) },
          },
        ]
      : []),
  ]
  return {
    ...ruling,
    because: [...ruling.because.map(named), ...(contracts.length > 0 && !difficult ? [words.offices] : [])],
    changes: changes.map(({ name, words, ...change }) => ({
      ...change,
      name: named(name),
      words: named(words),
    })),
  }
}

const words = {
  offices:
    '事業者が指定特定相談支援事業所を置いているかはこの記録になく、置いていないものとして問うたため（手伝いの順序は変わらない）',
} as const
