import type { weekDays } from '../../forms/kit/week-grid.ts'

/**
 * 週間計画の一行
 *
 * One thing in the week, on one day or on several. Times are 'HH:MM'; an end at or before the start is on the
 * next day.
 */
export type WeekRow = {
  readonly days: readonly (typeof weekDays)[number][]
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly content: string | null
  readonly provider: string | null
}

/** 週単位以外のサービス: what has no place in a week (月1回の通院). */
export type BesideRow = {
  readonly kind: string
  readonly content: string | null
  readonly amount: string | null
}
