import type { Benefit } from './benefit.ts'

/**
 * 単位数表の行
 *
 * Units for one time, service codes, how often, and the main condition, as the notices name an addition.
 * 0 units: the benefit does not know the addition.
 */
export type AdditionRow = {
  units: Record<Benefit, number>
  /** null: the code table has no such row. */
  code: Record<Benefit, string | null>
  limit: string
  condition: string
}

export const row = (
  adult: [units: number, code: string | null],
  child: [units: number, code: string | null],
  limit: string,
  condition: string,
): AdditionRow => ({
  units: { 計画相談支援: adult[0], 障害児相談支援: child[0] },
  code: { 計画相談支援: adult[1], 障害児相談支援: child[1] },
  limit,
  condition,
})

export const same = (units: number, adult: string, child: string, limit: string, condition: string) =>
  row([units, adult], [units, child], limit, condition)
export const adultOnly = (units: number, code: string, limit: string, condition: string) =>
  row([units, code], [0, null], limit, condition)
export const childOnly = (units: number, code: string, limit: string, condition: string) =>
  row([0, null], [units, code], limit, condition)
