/**
 * モニタリングの予定
 *
 * The months of review of a period whose interval changes: every month at first, or from a month on.
 * A part in which no month of review falls is not printed; the reasons name it.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）のモニタリング期間の具体例
 * Text      Monthly for the first three months, then at the longer interval up to the last month.
 * In force  2012-04-01 –
 * Reading   Each part keeps the months that its interval gives counted backwards from the end of the whole
 *           period; what was set before a change stands up to the month of the change.  [unconfirmed]
 */
import { z } from 'zod'
import { list, month, whole } from '../kit/facts.ts'
import type { Mismatch, Provision, Reading } from '../kit/provision.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'
import { certificateText } from './certificate-text.ts'
import { monthsBackwards } from './months-backwards.ts'
import { areInOrder } from './months-in-order.ts'
import { periodMismatches } from './period-mismatches.ts'

export const monitoringScheduleFacts = z.strictObject({
  first: month('期間の最初の月'),
  last: month('期間の最後の月'),
  parts: list(
    '期間の分け方',
    z.strictObject({
      from: month('この間隔で行う最初の月'),
      interval: whole('モニタリング期間（か月）', 1, 12, [1, 2, 3, 4, 6, 12]),
    }),
    12,
  ),
})
export type MonitoringScheduleFacts = z.infer<typeof monitoringScheduleFacts>

/** ISO months, earliest first; `text` is what the certificate prints for all parts. */
export type MonitoringSchedule = { months: string[]; text: string }

const readings = {
  keptBefore: {
    says: '期間の途中で間隔を変えるとき、前の間隔の月は期間の最後の月からさかのぼったもののうち変える月より前のものを残すこと',
    settledBy:
      '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）モニタリング期間の具体例',
  },
} satisfies Record<string, Reading>

export const monitoringSchedule: Provision<MonitoringScheduleFacts, MonitoringSchedule> = {
  id: 'monitoring-schedule',
  title: 'モニタリングの予定',
  chapter: 'モニタリング',
  day: '支給決定をする日、または期間を変える日',
  facts: monitoringScheduleFacts,
  readings: Object.values(readings),
  words: ({ text }) => text,
  mismatches: (facts) => [...periodMismatches(facts.first, facts.last), ...partMismatches(facts)],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: monitoringSources.months,
      says: 'はじめの3か月は毎月とし、そのあとを長い間隔にするときは、それぞれの間隔と月を受給者証に書く。どの分け方でも期間の最後の月には行う。',
      decide: ({ last, parts }) => {
        const found = parts.map(({ from, interval }, at) => {
          const next = parts[at + 1]?.from
          const months = monthsBackwards(from, last, interval).filter(
            (one) => next === undefined || Temporal.PlainYearMonth.compare(one, next) < 0,
          )
          return { from, until: (next ?? last.add({ months: 1 })).subtract({ months: 1 }), interval, months }
        })
        const longBefore = parts.slice(0, -1).some(({ interval }) => interval > 1)
        return {
          finding: {
            months: found.flatMap(({ months }) => months.map(String)),
            text: found
              .filter(({ months }) => months.length > 0)
              .map(({ interval, months }) => certificateText(interval, months))
              .join('、'),
          },
          because: found.flatMap(({ from, until, interval, months }) => [
            `${from} からは${interval}か月ごとで、期間の最後の月（${last}）からさかのぼるため`,
            ...(months.length > 0 ? [] : [`${from} から ${until} までには、その間隔で行う月がないため`]),
          ]),
          unconfirmed: longBefore ? [readings.keptBefore.says] : [],
        }
      },
    },
  ],
}

function partMismatches({ first, last, parts }: MonitoringScheduleFacts): Mismatch[] {
  const starts = parts.map(({ from }) => from)
  const within = starts.every(
    (start) =>
      Temporal.PlainYearMonth.compare(first, start) <= 0 && Temporal.PlainYearMonth.compare(start, last) <= 0,
  )
  return starts.length > 0 && within && areInOrder(starts)
    ? []
    : [{ field: 'parts', expected: '期間の中の月を、早い順に一つ以上入れてください' }]
}
