import { minima2014 } from '../../law/category-minimum/minimum-table.ts'
import { grantUnit, grantUnitFacts } from '../../law/grant-amount/grant-unit.ts'
import { grantKinds } from '../../law/grant-period/grant-kinds.ts'
import { grantMismatches } from '../../law/grant-period/grant-mismatches.ts'
import { kindsOf } from '../../law/standard-use-period/use-periods.ts'
import type { GrantedService } from '../case/fact.ts'
import { decisionOf, type GrantFacts } from './grant-facts.ts'
import { usual } from './line-rules.ts'

type Line = Pick<GrantedService, 'code' | 'from'>

/**
 * ほかの利用のしかた
 *
 * Ways of using a service for which a rule answers apart, and which the file does not hold: it was asked about the
 * usual one. Empty where the service is used in one way only.
 */
export const otherKinds = {
  period: ({ code, from }: Line, facts: GrantFacts): readonly string[] => {
    const start = Temporal.PlainDate.from(from)
    const { on } = decisionOf(facts)
    return grantKinds.filter(
      (kind) =>
        kind !== usual &&
        !grantMismatches({ service: code, kind, start }, on).some(({ field }) => field === 'kind'),
    )
  },
  unit: ({ code, from }: Line, { municipality }: GrantFacts): readonly string[] => {
    const when = { on: Temporal.PlainDate.from(from), in: municipality.name }
    const { options } = grantUnitFacts.shape.use
    return options.filter(
      (use) =>
        use !== usual &&
        !grantUnit.mismatches?.({ service: code, use }, when).some(({ field }) => field === 'use'),
    )
  },
  /** That somebody in a facility trains is told from the application. */
  minimum: ({ code }: Line): readonly string[] =>
    minima2014.flatMap(({ service, use }) =>
      service === code && use !== usual && use !== '訓練等給付を受ける人の施設入所支援' ? use : [],
    ),
  standardUse: ({ code }: Line): readonly string[] => kindsOf(code).filter((kind) => kind !== usual),
}
