import type { WeekDay } from './week-days.ts'

/**
 * くり返しの予定
 *
 * The one model behind the week of the form, the services beside it, the sheet for the refrigerator, the calendar
 * file and the balance. Times are 'HH:MM', both null where no time of day is fixed; `minutes` is the length of one
 * time where no time of day says it. `holiday`: whether what comes on a weekday takes place on a public holiday.
 */
export type Recurring = {
  readonly kind: string
  readonly content: string | null
  readonly provider: string | null
  readonly repeat: Repeat
  readonly from: string | null
  readonly to: string | null
  readonly minutes: number | null
  readonly holiday: '行う' | '休む' | null
  /** The writer's own words about how often and how much. */
  readonly amount: string | null
}

export type Repeat =
  | { readonly every: '毎週'; readonly days: readonly WeekDay[] }
  /** `from`: an ISO day in a week in which it takes place; null while nobody has said which of the two. */
  | { readonly every: '隔週'; readonly days: readonly WeekDay[]; readonly from: string | null }
  | { readonly every: '第何'; readonly nth: readonly number[]; readonly days: readonly WeekDay[] }
  | { readonly every: '毎月の日'; readonly dates: readonly number[] }
  | { readonly every: '月に何回'; readonly times: number }
  | { readonly every: '年に何回'; readonly times: number }
  | { readonly every: '祝日' }
  | { readonly every: '一回'; readonly on: string }
  | { readonly every: 'ことば' }
