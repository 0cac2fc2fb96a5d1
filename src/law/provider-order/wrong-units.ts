import type { Mismatch } from '../kit/provision.ts'
import { serviceOn } from '../texts/services-on.ts'
import type { Contract } from './provider-order-facts.ts'

/** Units that stand beside the usual one: 通院等乗降介助 and 保育所等訪問支援 are also counted in times. */
const alsoInTimes: readonly string[] = ['11', '64']

/** サービスに合わない単位: an amount that is counted in what its service is not counted in. */
export function wrongUnits(contracts: readonly Contract[], on: Temporal.PlainDate): Mismatch[] {
  const wrong = contracts.flatMap(({ service, amount, unit }) => {
    const { name, unit: usual } = serviceOn(service, on) ?? { name: service, unit: null }
    if (amount === null || usual === null || unit === usual) return []
    return unit === '回/月' && alsoInTimes.includes(service) ? [] : [`${name}は${usual}`]
  })
  if (wrong.length === 0) return []
  const expected = `契約量の単位を、サービスの単位に合わせてください（${[...new Set(wrong)].join('、')}）`
  return [{ field: 'contracts', expected }]
}
