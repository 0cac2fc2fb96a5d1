import { servicesOn } from '../texts/services-on.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'
import type { IntervalTable } from './standard-intervals.ts'

export type Interval = { months: number; why: string }

const residentialServices = ['14', '21', '32']

/** 当てはまる行: all rows of the table that fit once the first three months have passed. */
export function laterIntervals(
  facts: MonitoringIntervalFacts,
  table: IntervalTable,
  on: Temporal.PlainDate,
): Interval[] {
  const used = servicesOn(on).filter(({ code }) => facts.services.includes(code))
  const usesAny = (codes: string[]) => used.some(({ code }) => codes.includes(code))
  const intensive: Interval[] =
    facts.needsIntensive && !facts.inFacility
      ? [{ months: table.intensive, why: '在宅で集中的な支援が必要なため' }]
      : []
  if (facts.inFacility || usesAny(residentialServices)) {
    return [...intensive, { months: table.residential, why: '施設入所支援・療養介護などの利用者のため' }]
  }
  const found = table.atHome.flatMap(({ months, services, who }) => {
    const names = used.filter(({ code }) => services.includes(code)).map(({ name }) => name)
    return names.length === 0 ? [] : [{ months, why: `${who}のため（${names.join('、')}）` }]
  })
  if (found.length === 0) return []
  if (table.dayGroupHome !== undefined && facts.hasDayGroupHome === true && usesAny(['33'])) {
    found.push({ months: table.dayGroupHome, why: '共同生活援助（日中サービス支援型）の利用者のため' })
  }
  const { elderly } = table
  const isElderly = elderly !== undefined && facts.age >= elderly.age && facts.careManagement === 'なし'
  if (isElderly && usesAny(elderly.services)) {
    found.push({
      months: elderly.months,
      why: `${elderly.age}歳以上で介護保険のケアマネジメントを受けていないため`,
    })
  }
  return [...intensive, ...found]
}
