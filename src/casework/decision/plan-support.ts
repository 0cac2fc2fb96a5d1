import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type PlanSupportPeriod,
  planSupportPeriod,
} from '../../law/plan-support-period/plan-support-period.ts'
import type { FactOf, GrantedService } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { isChildDayService } from './notice-recipient.ts'

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
 * The plan is made in the month of the decision, or of the first service where that lies earlier. Where the grant
 * follows one with reviews, the period of those runs up to the month before. Null where no plan is made.
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
    currentUntil: follows(file, previous) ? first.subtract({ months: 1 }) : null,
    grants: services.map(({ from, until }) => ({
      from: Temporal.PlainDate.from(from),
      until: Temporal.PlainDate.from(until),
    })),
  })
}

/** A renewal or change follows a grant with reviews, also one from before this register; not after a self-plan. */
const follows = ({ application }: CaseFile, previous: Of['previous']): boolean =>
  application?.kind !== '新規' && (previous === null || previous.monitoring !== null)

const monthOf = (day: string): Temporal.PlainYearMonth => Temporal.PlainDate.from(day).toPlainYearMonth()
