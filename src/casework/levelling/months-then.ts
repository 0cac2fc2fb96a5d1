import { applyOn } from '../../law/kit/apply-on.ts'
import { firstThreeMonths } from '../../law/monitoring-months/first-three-months.ts'
import { endedLines, lastDay } from '../case/ended-lines.ts'
import type { CaseFile, EndMove } from '../case/file.ts'
import { dueAfter } from './due-after.ts'

type Of = Pick<EndMove, 'decided' | 'codes' | 'end'> & { readonly place: string; readonly today: string }

/**
 * 早めたあとのモニタリングの月, YYYY-MM, of a grant of this program: counted anew at the decided interval up to the last
 * service that is then left, the monthly ones at first as they were decided. Where a service runs on to the last day as
 * it was, they stay: they were counted to its end.
 *
 * Reading   A service that another law or the municipality alone grants is reviewed to its own end, as the decision
 *           counted it.  [unconfirmed]
 */
export const monthsThen = (
  { grant, movedEnd }: CaseFile,
  { place, today, ...move }: Of,
): readonly string[] => {
  const decided = movedEnd?.decided ?? grant
  const months = grant?.monitoring?.months ?? []
  if (!decided?.monitoring || months.length === 0) return []
  const [last, starts] = [
    lastDay(endedLines(decided.services, move)),
    decided.services.map(({ from }) => from).sort()[0],
  ]
  if (!last || !starts || last === lastDay(decided.services)) return months
  const { every } = decided.monitoring
  const fresh = freshIn(decided.monitoring.months, { starts, every, place, today })
  const due = dueAfter({
    ...{ due: months.map(firstDay), fresh: fresh.map(firstDay), every },
    ...{ starts, endsThen: last, place, today },
  })
  return due.map((day) => day.slice(0, 7))
}

const firstDay = (month: string): string => `${month}-01`

type Fresh = {
  readonly starts: string
  readonly every: number
  readonly place: string
  readonly today: string
}

/** はじめの三か月: those months that were decided to be reviewed every month; none where they were not. */
const freshIn = (months: readonly string[], { starts, every, place, today }: Fresh): readonly string[] => {
  if (every === 1) return []
  const start = Temporal.PlainDate.from(starts)
  // The decision says by its first month from which one it counted.
  const counted = months[0] === starts.slice(0, 7) ? '当月から' : '翌月から'
  const ruling = applyOn({ on: Temporal.PlainDate.from(today), in: place }, firstThreeMonths, {
    start,
    counted,
  })
  if (ruling.silent || ruling.finding.first === null || ruling.finding.last === null) return []
  const { first, last } = ruling.finding
  const span: string[] = []
  for (
    let month = Temporal.PlainYearMonth.from(first);
    month.toString() <= last;
    month = month.add({ months: 1 })
  )
    span.push(month.toString())
  const within = span.filter((month) => month <= (months.at(-1) ?? ''))
  return within.every((month) => months.includes(month)) ? within : []
}
