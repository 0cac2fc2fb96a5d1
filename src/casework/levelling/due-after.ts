import { applyOn } from '../../law/kit/apply-on.ts'
import { monitoringMonths } from '../../law/monitoring-months/monitoring-months.ts'

type Of = {
  /** First days (ISO) of the months in which monitoring was due. */
  readonly due: readonly string[]
  /** Those of them that stay, whatever the interval: the monthly ones at first. */
  readonly fresh: readonly string[]
  /** Months between the others; null where nobody knows. */
  readonly every: number | null
  readonly starts: string
  /** The last day that is to be reviewed from now on. */
  readonly endsThen: string
  readonly place: string
  readonly today: string
}

/**
 * 終わりを早めたあとのモニタリングの月
 *
 * The last month of the shorter period is one, and those that are still to come are counted backwards from it at the
 * interval, as `monitoring-months` says, down to the monthly ones at first. What is over, and those at first, stay as
 * they were; nobody without a month gets one.
 *
 * Source    障害者総合支援法施行規則 第6条の16
 * Reading   Where more than an interval would pass between the last month that is over and the first one counted, the
 *           months of before that lie between stay as well. Where nobody knows the interval, only the last month is
 *           certain.  [unconfirmed]
 */
export const dueAfter = ({ due, fresh, every, starts, endsThen, place, today }: Of): readonly string[] => {
  const all = due.map(monthOf).toSorted(compare)
  if (all.length === 0) return []
  const [now, end, start] = [monthOf(today), monthOf(endsThen), monthOf(starts)]
  const next = compare(now, start) < 0 ? start : now.add({ months: 1 })
  const first = compare(next, end) > 0 ? end : next
  const past = all.filter((month) => compare(month, first) < 0)
  const stay = fresh.map(monthOf).filter((month) => compare(month, first) >= 0 && compare(month, end) <= 0)
  const after = fresh.map(monthOf).toSorted(compare).at(-1)?.add({ months: 1 }) ?? first
  const from = compare(after, first) > 0 ? after : first
  const ruling =
    every === null || compare(from, end) > 0
      ? null
      : applyOn({ on: Temporal.PlainDate.from(today), in: place }, monitoringMonths, {
          ...{ first: from, last: end, interval: every },
        })
  const counted = ruling && !ruling.silent ? ruling.finding.map(monthOf) : [end]
  const coming = [...stay, ...counted].toSorted(compare)
  const before = past.at(-1) ?? start.subtract({ months: 1 })
  const isGap = every !== null && coming[0] && compare(before.add({ months: every }), coming[0]) < 0
  const between = all.filter(
    (month) => isGap && compare(month, first) >= 0 && compare(month, coming[0] ?? end) < 0,
  )
  return [...new Set([...past, ...between, ...coming].map((month) => `${month}-01`))]
}

const { compare } = Temporal.PlainYearMonth
const monthOf = (day: string): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from(day.slice(0, 7))
