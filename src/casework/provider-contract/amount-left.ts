import { isCountedUnit } from '../case/counted-unit.ts'
import type { CaseFile } from '../case/file.ts'

export type AmountLeft = {
  readonly unit: string
  /** Null where the grant counts nothing: no limit follows from it. */
  readonly granted: number | null
  readonly others: number
  readonly left: number | null
}

/**
 * 契約できるのこりの量
 *
 * What was granted for a service, less what other providers have contracted. A provider's own earlier contract does
 * not count: the new one takes its place.
 */
export const amountLeft = (file: CaseFile, provider: string, service: string): AmountLeft => {
  const lines = (file.grant?.services ?? []).filter((line) => line.code === service)
  const uncounted = lines.some(({ amount, unit }) => amount === null || !isCountedUnit(unit))
  const granted = uncounted ? null : sum(lines.map(({ amount }) => amount ?? 0))
  const others = sum(
    file.providers
      .filter((line) => line.service === service && line.provider !== provider)
      .map((line) => line.contracted?.amount ?? 0),
  )
  return {
    unit: lines[0]?.unit ?? '',
    granted,
    others,
    left: granted === null ? null : Math.max(0, granted - others),
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
