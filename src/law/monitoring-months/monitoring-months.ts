/**
 * モニタリングを行う月
 *
 * The months of review within a span of months.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）
 * Text      The last month of the span is always one; the others lie before it at the interval.
 * In force  2012-04-01 –
 * Reading   None. Where the interval changes within the span, ask monitoring-schedule.
 */
import { z } from 'zod'
import { month, whole } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'
import { monthsBackwards } from './months-backwards.ts'
import { periodMismatches } from './period-mismatches.ts'

export const monitoringMonthsFacts = z.strictObject({
  first: month('期間の最初の月'),
  last: month('期間の最後の月'),
  interval: whole('モニタリング期間（か月）', 1, 12, [1, 2, 3, 4, 6, 12]),
})
export type MonitoringMonthsFacts = z.infer<typeof monitoringMonthsFacts>

/** Months as ISO strings ('2016-07'), earliest first. */
export const monitoringMonths: Provision<MonitoringMonthsFacts, string[]> = {
  id: 'monitoring-months',
  title: 'モニタリングを行う月',
  chapter: 'モニタリング',
  day: '支給決定をする日',
  facts: monitoringMonthsFacts,
  readings: [],
  words: (months) => (months.length === 0 ? '行う月がない' : `${months.join('、')} に行う`),
  mismatches: ({ first, last }) => periodMismatches(first, last),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: monitoringSources.lastMonth,
      says: '期間の最後の月には必ずモニタリングを行う。数えて最後の月に当たらないときは、最後の月を最後のモニタリングとし、そこから期間の間隔でさかのぼる。',
      decide: ({ first, last, interval }) => ({
        finding: monthsBackwards(first, last, interval).map(String),
        because: [`期間の最後の月（${last.year}年${last.month}月）から${interval}か月ごとにさかのぼるため`],
      }),
    },
  ],
}
