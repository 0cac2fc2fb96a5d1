/**
 * モニタリングを行う月
 *
 * The months of review within a span of months.
 *
 * Source    相談支援関係Q&A（平成24年3月6日・平成29年3月31日）
 * Text      The last month of the span is always one; the others lie before it at the interval.
 * In force  2012-04-01 –
 * Reading   None. Where a span is reviewed every month first and less often later, ask for each part.
 */
import type { Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'
import { monthsBackwards } from './months-backwards.ts'

export type MonitoringMonthsFacts = {
  first: Temporal.PlainYearMonth
  last: Temporal.PlainYearMonth
  /** Months from one review to the next, 1 to 12. */
  interval: number
}

/** Months as ISO strings ('2016-07'), earliest first. */
export const monitoringMonths: Provision<MonitoringMonthsFacts, string[]> = {
  id: 'monitoring-months',
  title: 'モニタリングを行う月',
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.monitoringMonths,
      decide: ({ first, last, interval }) => ({
        finding: monthsBackwards(first, last, interval).map(String),
        because: [`期間の最後の月（${last.year}年${last.month}月）から${interval}か月ごとにさかのぼるため`],
      }),
    },
  ],
}
