import type { Mismatch } from '../kit/provision.ts'
import type { Contract } from './provider-order-facts.ts'

/** 事業者ごとに一つ: a provider either has a planning office or has none, whatever the service. */
export function mixedOffices(contracts: readonly Contract[]): Mismatch[] {
  const withOffice = new Set(
    contracts.filter(({ hasPlanningOffice }) => hasPlanningOffice).map(({ provider }) => provider),
  )
  const without = contracts.filter(({ hasPlanningOffice }) => !hasPlanningOffice)
  const mixed = without.map(({ provider }) => provider).filter((provider) => withOffice.has(provider))
  if (mixed.length === 0) return []
  const which = [...new Set(mixed)].sort().join('、')
  const expected = `指定特定相談支援事業所を置いているかは、事業者ごとに一つに決めてください（${which}）`
  return [{ field: 'contracts', expected }]
}
