/**
 * モニタリングの標準期間
 *
 * How often the plan is reviewed as a standard. The municipality weighs it and sets the interval itself.
 *
 * Source    障害者総合支援法施行規則 第6条の16、児童福祉法施行規則 第1条の2の6; revised 2018-04, 2019-04
 * Text      A month for new people until three months have passed and for people who need intensive support
 *           at home; else by kind of service.
 * In force  2012-04-01 –
 * Reading   With several services the shortest interval governs. For 就労選択支援 (2025-10-01 –), granted for
 *           a month, a review in that month.  [unconfirmed]
 */
import type { Citation } from '../kit/citation.ts'
import type { Provision, Wording } from '../kit/provision.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'
import { type Interval, laterIntervals } from './later-intervals.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'
import { type IntervalTable, table2012, table2018, table2019, table2025 } from './standard-intervals.ts'

/** Months between reviews now, and once the first three months have passed; null when no row fits. */
export type MonitoringInterval = { months: number | null; later: number | null }

export const monitoringInterval: Provision<MonitoringIntervalFacts, MonitoringInterval> = {
  id: 'monitoring-interval',
  title: 'モニタリングの標準期間',
  wordings: [
    wording('2012-04-01', '2018-04-01', table2012),
    wording('2018-04-01', '2019-04-01', table2018),
    wording('2019-04-01', '2025-10-01', table2019),
    wording('2025-10-01', null, table2025),
  ],
}

function wording(
  from: string,
  until: string | null,
  table: IntervalTable,
): Wording<MonitoringIntervalFacts, MonitoringInterval> {
  return {
    from: Temporal.PlainDate.from(from),
    until: until === null ? null : Temporal.PlainDate.from(until),
    binds: 'nation',
    citation: sources.monitoringInterval,
    decide: (facts, { on }) => {
      const fitting = laterIntervals(facts, table, on)
      const later = shortest(fitting)
      const fresh: Interval = {
        months: table.fresh,
        why: '新しい利用、または種類・内容・量が大きく変わった利用で、開始から3か月がたっていないため',
      }
      const governing = facts.isNew && later !== null ? fresh : later
      const others = fitting.filter((interval) => interval !== governing).map(say)
      return {
        finding: { months: governing?.months ?? null, later: later?.months ?? null },
        because:
          governing === null
            ? ['標準期間の定めがあるサービスがないため']
            : [say(governing), ...others.map((other) => `ほかに当てはまる行：${other}`)],
        citation: citationFor(facts.services, on),
        unconfirmed: [
          ...table.unconfirmed,
          ...(facts.services.includes('48') ? ['就労選択支援の標準期間を1か月とすること'] : []),
        ],
      }
    },
  }
}

function shortest(intervals: Interval[]): Interval | null {
  return intervals.reduce<Interval | null>(
    (best, next) => (best === null || next.months < best.months ? next : best),
    null,
  )
}

function say({ months, why }: Interval): string {
  return `${months}か月ごと：${why}`
}

function citationFor(services: string[], on: Temporal.PlainDate): Citation {
  const groups = services.map((code) => serviceOn(code, on)?.group)
  const childOnly = groups.length > 0 && groups.every((group) => group === '障害児通所給付')
  return childOnly ? sources.childMonitoringInterval : sources.monitoringInterval
}
