import { applyOn } from '../../law/kit/apply-on.ts'
import { monitoringMonths } from '../../law/monitoring-months/monitoring-months.ts'

type Of = {
  /** First days (ISO) of the months in which monitoring was due. */
  readonly due: readonly string[]
  readonly starts: string
  readonly endsThen: string
  readonly place: string
  readonly today: string
}

/**
 * 終わりを早めたあとのモニタリングの月
 *
 * The last month of the shorter period is one, and those that are still to come are counted backwards from it at the
 * interval of before, as `monitoring-months` says. What is over stays as it was; nobody without a month gets one.
 *
 * Reading   The interval is what lies between the last two months of before; where there is one only, only the last
 *           month is due.  [unconfirmed]
 */
export const dueAfter = ({ due, starts, endsThen, place, today }: Of): readonly string[] => {
  const all = due.map(monthOf).toSorted(compare)
  const [before, last] = [all.at(-2), all.at(-1)]
  if (!last) return []
  const [now, end, start] = [monthOf(today), monthOf(endsThen), monthOf(starts)]
  const next = compare(now, start) < 0 ? start : now.add({ months: 1 })
  const first = compare(next, end) > 0 ? end : next
  const past = all.filter((month) => compare(month, first) < 0)
  const gap = before ? before.until(last, { largestUnit: 'months' }).months : longest
  const ruling = applyOn({ on: Temporal.PlainDate.from(today), in: place }, monitoringMonths, {
    ...{ last: end, interval: gap },
    // One month alone says no interval: only the last one is certain.
    first: before ? first : end,
  })
  const coming = ruling.silent ? [end.toString()] : ruling.finding
  return [...past.map(String), ...coming].map((month) => `${month}-01`)
}

const { compare } = Temporal.PlainYearMonth
/** The longest interval that the law knows. */
const longest = 12
const monthOf = (day: string): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from(day.slice(0, 7))
