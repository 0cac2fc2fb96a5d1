import type { Holidays } from '../week/occurrences.ts'

/** 支給量: as the grant says it. `unit` as in law/grant-amount; `from`, `until` ISO days of the grant, if known. */
export type Granted = {
  readonly code: string
  readonly name: string
  readonly amount: number | null
  readonly unit: string
  readonly from?: string
  readonly until?: string
}

/** How many days of one month day services may be used, as the rule 通うサービスの日数の上限 answers. */
export type DayLimit = {
  readonly codes: readonly string[]
  readonly month: string
  readonly days: number
  readonly source: string
}

/** Services of which two are not both paid: at one time of a day, or on one day at all. */
export type PairRule = {
  readonly pairs: readonly (readonly [string, string])[]
  readonly within: '同じ時間' | '同じ日'
  readonly says: string
  readonly source: string
  readonly isUnconfirmed: boolean
}

/** 残りの計算に要る規定: what the rules answered, as plain data, so that a browser counts without asking them. */
export type BalanceLaw = {
  readonly holidays: Holidays
  readonly dayLimits: readonly DayLimit[]
  readonly pairRules: readonly PairRule[]
}
