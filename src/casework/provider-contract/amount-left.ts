import { type ContractedAmount, contractedAmount } from '../../law/grant-amount/contracted-amount.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { isCountedUnit } from '../case/counted-unit.ts'
import type { CaseFile } from '../case/file.ts'

export type AmountLeft = {
  readonly unit: string
  /** Null where the grant counts nothing: no limit follows from it. */
  readonly granted: number | null
  readonly others: number
  readonly left: number | null
  /** What the rule `contracted-amount` says of the others' contracts, and of `own` where it is given. */
  readonly ruling: Ruling<ContractedAmount>
}

/** The rule counts hundredths of a unit: half hours are contracted. */
const parts = 100

/**
 * 契約できるのこりの量
 *
 * What was granted for a service, less what other providers have contracted. A provider's own earlier contract does
 * not count: the new one (`own`) takes its place.
 */
export const amountLeft = (
  when: OccasionOfLaw,
  file: CaseFile,
  { provider, service, own }: { readonly provider: string; readonly service: string; readonly own?: number },
): AmountLeft => {
  const lines = (file.grant?.services ?? []).filter((line) => line.code === service)
  const uncounted = lines.some(({ amount, unit }) => amount === null || !isCountedUnit(unit))
  const granted = uncounted ? null : sum(lines.map(({ amount }) => amount ?? 0))
  const amounts = file.providers
    .filter((line) => line.service === service && line.provider !== provider)
    .map((line) => line.contracted?.amount ?? 0)
  const ask = (contracts: readonly number[]) =>
    applyOn(when, contractedAmount, {
      granted: granted === null ? null : Math.round(granted * parts),
      contracts: contracts.map((amount) => ({ amount: Math.round(amount * parts) })),
    })
  const before = ask(amounts)
  return {
    unit: lines[0]?.unit ?? '',
    granted,
    others: sum(amounts),
    left: before.silent || granted === null ? null : (before.finding.left ?? 0) / parts,
    ruling: own === undefined ? before : ask([...amounts, own]),
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
