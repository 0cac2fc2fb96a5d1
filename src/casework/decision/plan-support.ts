import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type PlanSupportPeriod,
  planSupportPeriod,
} from '../../law/plan-support-period/plan-support-period.ts'
import { isChildDayService } from '../../law/texts/is-child-day-service.ts'
import type { FactOf, GrantedService } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'

type Of = {
  readonly file: CaseFile
  readonly services: readonly GrantedService[]
  readonly previous: FactOf<'grant-decided'> | null
  readonly today: string
  readonly place: string
}

/**
 * 計画相談支援の支給期間
 *
 * The plan is made in the month of the decision, or of the first service where that lies earlier. A renewal goes on
 * from the period that the earlier grant had, as far as it is on record. Null where no plan is made.
 */
export const planSupportOf = (
  { file, services, previous, today, place }: Of,
  ask: typeof applyOn = applyOn,
): Ruling<PlanSupportPeriod> | null => {
  const start = services.map(({ from }) => from).sort()[0]
  if (hasNoPlan(file) || file.author === null || start === undefined) return null
  const [first, decided] = [monthOf(start), monthOf(today)]
  const isChild = services.some(({ code, from }) => isChildDayService(code, from))
  const byOffice = isChild ? '指定障害児相談支援事業所' : '指定特定相談支援事業所'
  return ask({ on: Temporal.PlainDate.from(today), in: place }, planSupportPeriod, {
    author: file.author === 'セルフプラン' ? 'セルフプラン' : byOffice,
    planMonth: Temporal.PlainYearMonth.compare(decided, first) < 0 ? decided : first,
    currentUntil: currentUntil({ file, services, previous }),
    grants: services.map(({ from, until }) => ({
      from: Temporal.PlainDate.from(from),
      until: Temporal.PlainDate.from(until),
    })),
  })
}

/**
 * The last month of the period that is renewed. Null where nobody knows it, after a self-plan, and where the new
 * grant replaces it: by a change, or by ending no later.
 */
const currentUntil = ({ file, services, previous }: Pick<Of, 'file' | 'services' | 'previous'>) => {
  const until = previous?.monitoring?.until
  if (file.application?.kind !== '更新' || until === undefined) return null
  return services.some((line) => line.until.slice(0, until.length) > until)
    ? Temporal.PlainYearMonth.from(until)
    : null
}

const monthOf = (day: string): Temporal.PlainYearMonth => Temporal.PlainDate.from(day).toPlainYearMonth()
