import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { certificateText } from '../../law/monitoring-months/certificate-text.ts'
import { freshSpan } from '../../law/monitoring-months/fresh-span.ts'
import { monitoringMonths } from '../../law/monitoring-months/monitoring-months.ts'
import type { FactOf } from '../case/fact.ts'
import type { GrantTerms } from './grant-terms.ts'

export type MonitoringSchedule = {
  readonly monitoring: NonNullable<FactOf<'grant-decided'>['monitoring']>
  /** As the certificate prints it. */
  readonly text: string
  readonly rulings: readonly Ruling<string[]>[]
}

type When = {
  readonly today: string
  readonly municipality: string
  readonly counted: '当月から' | '翌月から'
}

/**
 * モニタリングの月
 *
 * From the month of the first service to the month of the last, at the decided interval; every month at first where
 * the official decided so. The law counts the months, part by part.
 */
export const monitoringSchedule = (terms: GrantTerms, when: When): MonitoringSchedule | null => {
  const { monitoring, services } = terms
  const [first, last] = [
    services.map(({ from }) => from).sort()[0],
    services
      .map(({ until }) => until)
      .sort()
      .at(-1),
  ]
  if (monitoring === null || first === undefined || last === undefined) return null
  const start = monthOf(first)
  const end = monthOf(last)
  const parts = partsOf(start, end, monitoring, when.counted)
  const at = { on: Temporal.PlainDate.from(when.today), in: when.municipality }
  const rulings = parts.map((part) => applyOn(at, monitoringMonths, part))
  const found = rulings.map((ruling) => (ruling.silent ? [] : ruling.finding))
  return {
    monitoring: {
      every: monitoring.every,
      from: start.toString(),
      until: end.toString(),
      months: [...new Set(found.flat())].sort(),
    },
    text: parts
      .map(({ interval }, at) =>
        certificateText(
          interval,
          (found[at] ?? []).map((month) => Temporal.PlainYearMonth.from(month)),
        ),
      )
      .join('、'),
    rulings,
  }
}

type Part = { first: Temporal.PlainYearMonth; last: Temporal.PlainYearMonth; interval: number }

const partsOf = (
  start: Temporal.PlainYearMonth,
  end: Temporal.PlainYearMonth,
  { every, freshMonthly }: NonNullable<GrantTerms['monitoring']>,
  counted: When['counted'],
): readonly Part[] => {
  if (!freshMonthly || every === 1) return [{ first: start, last: end, interval: every }]
  const fresh = freshSpan(start, counted)
  if (Temporal.PlainYearMonth.compare(fresh.last, end) >= 0)
    return [{ first: fresh.first, last: end, interval: 1 }]
  return [
    { ...fresh, interval: 1 },
    { first: fresh.last.add({ months: 1 }), last: end, interval: every },
  ]
}

const monthOf = (day: string): Temporal.PlainYearMonth => Temporal.PlainDate.from(day).toPlainYearMonth()
