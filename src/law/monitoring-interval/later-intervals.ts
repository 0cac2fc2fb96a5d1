import { servicesOn } from '../texts/services-on.ts'
import { intervalReadings as readings } from './interval-readings.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'
import { type IntervalTable, residentialServices, trainingServices } from './standard-intervals.ts'

/** 当てはまる行: `readings` are what the row rests on and nobody has confirmed. */
export type Interval = { months: number; why: string; readings: string[] }

/** 当てはまる行: all rows of the table that fit once the first three months have passed. */
export function laterIntervals(
  facts: MonitoringIntervalFacts,
  table: IntervalTable,
  on: Temporal.PlainDate,
): Interval[] {
  const used = servicesOn(on).filter(({ code }) => facts.services.includes(code))
  const usesAny = (codes: readonly string[]) => used.some(({ code }) => codes.includes(code))
  if (facts.inFacility || usesAny(residentialServices)) {
    const why = '施設入所支援・療養介護などの利用者のため'
    return [...intensive(facts, table), { months: table.residential, why, readings: [] }]
  }
  const found = table.atHome.flatMap(({ months, services, who }): Interval[] => {
    const fitting = used.filter(({ code }) => services.includes(code))
    if (fitting.length === 0) return []
    const names = fitting.map(({ name }) => name).join('、')
    return [
      {
        months,
        why: `${who}のため（${names}）`,
        readings: rowReadings(
          months,
          fitting.map(({ code }) => code),
          table,
        ),
      },
    ]
  })
  if (found.length === 0) return []
  const groupHome = usesAny(['33']) ? dayGroupHome(facts, table) : []
  const old = usesAny(table.elderly?.services ?? []) ? elderly(facts, table) : []
  return [...intensive(facts, table), ...found, ...groupHome, ...old]
}

function intensive(
  { needsIntensive, inFacility }: MonitoringIntervalFacts,
  table: IntervalTable,
): Interval[] {
  if (!needsIntensive || inFacility) return []
  const unsure = table.takenFromNext === null ? [] : [readings.before2018.says]
  return [{ months: table.intensive, why: '在宅で集中的な支援が必要なため', readings: unsure }]
}

function dayGroupHome({ hasDayGroupHome }: MonitoringIntervalFacts, table: IntervalTable): Interval[] {
  if (hasDayGroupHome !== true || table.dayGroupHome === null) return []
  const why = '共同生活援助（日中サービス支援型）の利用者のため'
  return [{ months: table.dayGroupHome, why, readings: [] }]
}

function elderly({ age, careManagement }: MonitoringIntervalFacts, table: IntervalTable): Interval[] {
  if (table.elderly === null || age < table.elderly.age || careManagement !== 'なし') return []
  const why = `${table.elderly.age}歳以上で介護保険のケアマネジメントを受けていないため`
  return [{ months: table.elderly.months, why, readings: [readings.elderly.says] }]
}

function rowReadings(months: number, fitting: readonly string[], table: IntervalTable): string[] {
  const { takenFromNext } = table
  const trainingAtSix = months === 6 && fitting.some((code) => trainingServices.includes(code))
  const isTaken = takenFromNext !== null && fitting.some((code) => takenFromNext.includes(code))
  return [
    ...(months === 1 ? [readings.selection.says] : []),
    ...(trainingAtSix ? [readings.training.says] : []),
    ...(fitting.includes('34') ? [readings.lodging.says] : []),
    ...(isTaken ? [readings.before2018.says] : []),
  ]
}
