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
 *           a month, a review in that month; 自立訓練 before 2019-04; what the
 *           table was before 2018-04; 宿泊型自立訓練; who the row for people of 65 covers;
 *           介護扶助; a group home of unknown kind.  [unconfirmed]
 */
import type { Citation } from '../kit/citation.ts'
import type { Provision, Wording } from '../kit/provision.ts'
import { servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'
import { intervalAssumptions } from './interval-assumptions.ts'
import { intervalReadings } from './interval-readings.ts'
import { intervalSays } from './interval-says.ts'
import { type Interval, laterIntervals } from './later-intervals.ts'
import { type MonitoringIntervalFacts, monitoringIntervalFacts } from './monitoring-interval-facts.ts'
import { type IntervalTable, table2012, table2018, table2019 } from './standard-intervals.ts'

/** Months between reviews now, and once the first three months have passed; null when no row fits. */
export type MonitoringInterval = { months: number | null; later: number | null }

export const monitoringInterval: Provision<MonitoringIntervalFacts, MonitoringInterval> = {
  id: 'monitoring-interval',
  title: 'モニタリングの標準期間',
  chapter: 'モニタリング',
  day: '支給決定をする日',
  facts: monitoringIntervalFacts,
  readings: Object.values(intervalReadings),
  words: ({ months, later }) => {
    if (months === null || later === null) return '標準期間の定めがあるサービスがありません'
    return months === later
      ? `標準期間は${every(later)}`
      : `標準期間は、はじめの3か月は${every(months)}、その後は${every(later)}`
  },
  mismatches: ({ services }, { on }) => servicesMissingOn('services', services, on),
  wordings: [
    wording('2012-04-01', '2018-04-01', table2012),
    wording('2018-04-01', '2019-04-01', table2018),
    wording('2019-04-01', null, table2019),
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
    citation: monitoringSources.standard,
    says: intervalSays(table, Temporal.PlainDate.from(from)),
    decide: (facts, { on }) => {
      const fitting = laterIntervals(facts, table, on)
      const later = shortest(fitting)
      if (later === null) {
        return { finding: { months: null, later: null }, because: ['標準期間の定めがあるサービスがないため'] }
      }
      const governing = facts.isNew ? fresh(table) : later
      const others = fitting.filter((interval) => interval !== governing).map(say)
      return {
        finding: { months: governing.months, later: later.months },
        because: [say(governing), ...others.map((other) => `ほかに当てはまる行：${other}`)],
        citation: citationFor(facts.services, on),
        unconfirmed: [...later.readings, ...intervalAssumptions(facts, table, on, later.months)],
      }
    },
  }
}

function fresh(table: IntervalTable): Interval {
  const why = '新しい利用、または種類・内容・量が大きく変わった利用で、開始から3か月がたっていないため'
  return { months: table.fresh, why, readings: [] }
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

function every(months: number): string {
  return months === 1 ? '毎月' : `${months}か月ごと`
}

function citationFor(services: string[], on: Temporal.PlainDate): Citation {
  const groups = services.map((code) => serviceOn(code, on)?.group)
  const childOnly = groups.every((group) => group === '障害児通所給付')
  return childOnly ? monitoringSources.childStandard : monitoringSources.standard
}
