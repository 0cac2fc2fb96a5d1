import type { PlanConsent } from '../../plan/content/consent.ts'
import type { Fields, Problem } from '../../ui/kit/field.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { consentFaults } from './consent-faults.ts'
import type { consentFields } from './consent-fields.ts'

/**
 * What is wrong with those fields that can be read while another cannot: the order of the days, a signature that is
 * not there. Who mends a form hears everything at once. A day that cannot be read is compared with nothing.
 */
export const readableFaults = (
  fields: ReturnType<typeof consentFields>,
  typed: Typed,
  today: string,
): readonly Problem[] => {
  const read = Object.fromEntries(
    Object.entries<Fields[string]>(fields).flatMap(([name, field]) => {
      const one = field.read(typed, name)
      return one.ok ? [[name, one.value]] : []
    }),
  )
  const { proxyName: name, proxyRelation: relation, proxyReason: reason, deliveries: _rows, ...rest } = read
  // Fields that could not be read are undefined here, which is before and after no day.
  const consent = { ...rest, proxy: { name, relation, reason }, deliveries: [] } as unknown as PlanConsent
  return consentFaults(consent, today).filter(({ field }) => field in read)
}
