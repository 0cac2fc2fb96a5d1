import { countedService } from '../../city/kit/counted-service.ts'
import { dueAfter } from './due-after.ts'

type Of = {
  /** First days (ISO) of the months in which monitoring was due. */
  readonly due: readonly string[]
  readonly starts: string
  readonly endsThen: string
  /** The last day of a longer service; null where all end on the same day. */
  readonly lastEnds: string | null
  readonly services: readonly string[]
  readonly place: string
  readonly today: string
}

/**
 * 早めたあとのモニタリングの月, first days, of a period that was taken in from elsewhere: its terms are not known, only
 * its months. They stay where a longer service runs on, or one that the table does not count.
 *
 * Reading   Months one after another at first are those of the first three; the interval is what lies between the last
 *           two of the others. Where one only is left, or the last two are neighbours, nobody knows it: neighbours may be
 *           reviews of every month or those at first of a service that came later. The months up to the new end then
 *           stay, and its own month is added; none is counted between.  [unconfirmed]
 */
export const monthsGuessed = ({ due, lastEnds, services, ...of }: Of): readonly string[] => {
  const on = Temporal.PlainDate.from(of.starts)
  if (lastEnds !== null || services.some((code) => !countedService(code, on))) return due
  const all = due.toSorted()
  const run = all.findIndex((day, at) => at > 0 && between(all[at - 1] ?? day, day) > 1)
  const fresh = run > 1 ? all.slice(0, run) : []
  const [before, last] = all.slice(fresh.length).slice(-2)
  const every = before && last ? between(before, last) : 0
  return dueAfter({ ...of, due, ...(every > 1 ? { fresh, every } : { fresh: all, every: null }) })
}

const between = (from: string, to: string): number =>
  monthOf(from).until(monthOf(to), { largestUnit: 'months' }).months

const monthOf = (day: string): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from(day.slice(0, 7))
