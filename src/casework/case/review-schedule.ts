import { applyOn } from '../../law/kit/apply-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { Provision } from '../../law/kit/provision.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { certificateEntry } from '../../law/monitoring-months/certificate-entry.ts'
import { firstThreeMonths } from '../../law/monitoring-months/first-three-months.ts'
import { monitoringMonths } from '../../law/monitoring-months/monitoring-months.ts'
import { monitoringSchedule } from '../../law/monitoring-months/monitoring-schedule.ts'
import type { FactOf, GrantedService } from './fact.ts'
import { writtenDays } from './written-days.ts'

/** 決めた間隔: months between reviews; whether the first three months are reviewed monthly, counted from which. */
export type ReviewTerms = {
  readonly every: number
  readonly freshMonthly: boolean
  /** Matters where use begins within a month; null while nobody has decided. */
  readonly counted: '当月から' | '翌月から' | null
}

export type ReviewSchedule = {
  readonly monitoring: NonNullable<FactOf<'grant-decided'>['monitoring']>
  /** As the certificate prints it. */
  readonly text: string
  readonly answers: readonly ReviewAnswer[]
}

/** What a rule said about the months, in words. */
export type ReviewAnswer = { readonly says: string; readonly ruling: Ruling<unknown> }

type Of = { readonly services: readonly GrantedService[]; readonly monitoring: ReviewTerms | null }
type When = { readonly today: string; readonly municipality: string }

/**
 * モニタリングの月
 *
 * From the month of the first service to the month of the last, at the decided interval; every month at first where
 * the official decided so. The law counts the months. `ask` is `explainOn` where the rulings reach a screen.
 */
export const reviewSchedule = (
  { services, monitoring }: Of,
  { today, municipality }: When,
  ask: typeof applyOn = applyOn,
): ReviewSchedule | null => {
  const [start, last] = [
    services.map(({ from }) => from).sort()[0],
    services
      .map(({ until }) => until)
      .sort()
      .at(-1),
  ]
  if (monitoring === null || start === undefined || last === undefined) return null
  const when = { on: Temporal.PlainDate.from(today), in: municipality }
  const span = { first: monthOf(start), last: monthOf(last) }
  const fresh =
    monitoring.freshMonthly && monitoring.every > 1
      ? ask(when, firstThreeMonths, { start: Temporal.PlainDate.from(start), counted: monitoring.counted })
      : null
  const months =
    fresh === null || fresh.silent || fresh.finding.first === null || fresh.finding.last === null
      ? single({ ...span, interval: monitoring.every }, when, ask)
      : split(
          { ...span, ...freshOf(fresh.finding.first, fresh.finding.last), every: monitoring.every },
          when,
          ask,
        )
  return {
    monitoring: {
      every: monitoring.every,
      from: span.first.toString(),
      until: span.last.toString(),
      months: months.months,
    },
    text: months.text,
    answers: [...(fresh === null ? [] : [said(firstThreeMonths, fresh)]), ...months.answers],
  }
}

/** Whether the first three months cannot be told from the day alone: use begins within a month and nobody has said. */
export const isFreshUndecided = ({ services, monitoring }: Of): boolean => {
  const start = services.map(({ from }) => from).sort()[0]
  if (monitoring === null || start === undefined || !monitoring.freshMonthly || monitoring.every === 1)
    return false
  return monitoring.counted === null && Temporal.PlainDate.from(start).day !== 1
}

type Month = Temporal.PlainYearMonth
type Found = {
  readonly months: readonly string[]
  readonly text: string
  readonly answers: readonly ReviewAnswer[]
}

const single = (
  { first, last, interval }: { first: Month; last: Month; interval: number },
  when: OccasionOfLaw,
  ask: typeof applyOn,
): Found => {
  const ruling = ask(when, monitoringMonths, { first, last, interval })
  const months = ruling.silent ? [] : ruling.finding
  const entry = ask(when, certificateEntry, { interval, months: months.map(toMonth) })
  return {
    months,
    text: entry.silent ? '' : entry.finding,
    answers: [said(monitoringMonths, ruling), said(certificateEntry, entry)],
  }
}

type Split = { first: Month; last: Month; freshFirst: Month; freshLast: Month; every: number }

/** Every month at first, then at the interval. A grant too short for that is reviewed in its last month at least. */
const split = (
  { first, last, freshFirst, freshLast, every }: Split,
  when: OccasionOfLaw,
  ask: typeof applyOn,
): Found => {
  const { compare } = Temporal.PlainYearMonth
  const parts = [
    { from: compare(freshFirst, last) > 0 ? last : freshFirst, interval: 1 },
    ...(compare(freshLast, last) < 0 ? [{ from: freshLast.add({ months: 1 }), interval: every }] : []),
  ]
  const ruling = ask(when, monitoringSchedule, { first, last, parts })
  const answers = [said(monitoringSchedule, ruling)]
  return ruling.silent ? { months: [], text: '', answers } : { ...ruling.finding, answers }
}

const said = <F, R>({ words }: Provision<F, R>, ruling: Ruling<R>): ReviewAnswer => ({
  says: ruling.silent ? '定めが見つかりません（職員が決めます）' : writtenDays(words(ruling.finding)),
  ruling,
})

const freshOf = (first: string, last: string) => ({ freshFirst: toMonth(first), freshLast: toMonth(last) })
const toMonth = (iso: string): Month => Temporal.PlainYearMonth.from(iso)
const monthOf = (day: string): Month => Temporal.PlainDate.from(day).toPlainYearMonth()
