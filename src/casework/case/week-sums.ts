import { weekMinutes } from '../../plan/week/week-minutes.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'

/** 種類ごとの合計: what the week comes to for one kind of service. A month is a twelfth of a year of 365 days. */
export type WeekSum = {
  readonly kind: string
  readonly minutesPerWeek: number
  readonly daysPerWeek: number
  /** Hours, one decimal. */
  readonly hoursPerMonth: number
  /** Days, one decimal. */
  readonly daysPerMonth: number
}

const weeksPerMonth = 365 / 7 / 12

export const weekSums = (week: readonly WeekRow[]): readonly WeekSum[] => {
  const kinds = [...new Set(week.map((row) => row.kind))]
  return kinds.map((kind) => {
    const own = week.filter((row) => row.kind === kind)
    const minutes = own.reduce((sum, row) => sum + weekMinutes(row.from, row.to) * row.days.length, 0)
    const days = new Set(own.flatMap((row) => row.days)).size
    return {
      kind,
      minutesPerWeek: minutes,
      daysPerWeek: days,
      hoursPerMonth: tenth((minutes / 60) * weeksPerMonth),
      daysPerMonth: tenth(days * weeksPerMonth),
    }
  })
}

const tenth = (value: number): number => Math.round(value * 10) / 10
