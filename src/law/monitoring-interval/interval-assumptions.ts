import { serviceOn } from '../texts/services-on.ts'
import { intervalReadings as readings } from './interval-readings.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'
import { type IntervalTable, residentialServices } from './standard-intervals.ts'

/** 置いている読み方: what is taken for granted where another reading would give a row shorter than `months`. */
export function intervalAssumptions(
  { services, inFacility, age, careManagement, hasDayGroupHome }: MonitoringIntervalFacts,
  { dayGroupHome, elderly }: IntervalTable,
  on: Temporal.PlainDate,
  months: number,
): string[] {
  const usesAny = (codes: readonly string[]) =>
    services.some((code) => codes.includes(code) && serviceOn(code, on) !== undefined)
  if (inFacility || usesAny(residentialServices)) return []
  const kindMatters =
    dayGroupHome !== null && dayGroupHome < months && hasDayGroupHome === null && usesAny(['33'])
  const aidMatters =
    elderly !== null &&
    elderly.months < months &&
    age >= elderly.age &&
    careManagement === '介護扶助' &&
    usesAny(elderly.services)
  return [
    ...(kindMatters ? [readings.groupHomeKind.says] : []),
    ...(aidMatters ? [readings.careAid.says] : []),
  ]
}
