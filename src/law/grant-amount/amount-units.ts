import { servicesOn } from '../texts/services-on.ts'
import { dayCeilingUnit } from './day-ceiling-table.ts'

/** 通院等乗降介助 is counted in rides. */
export const ridesUnit = '回/月'
/** 地域生活支援事業: each municipality counts in its own way. */
export const municipalUnit = '市町村の定めによる'
/** Units that say the amount by themselves; no number stands before them. */
export const wholeMonthUnits: readonly string[] = ['当該月の日数', dayCeilingUnit]

/** 支給量の単位の一覧: every unit that a certificate of that day may print. */
export function unitsOn(on: Temporal.PlainDate): string[] {
  const ofServices = servicesOn(on).flatMap(({ unit }) => unit ?? [])
  return [...new Set([...ofServices, ...wholeMonthUnits, ridesUnit, municipalUnit])]
}
