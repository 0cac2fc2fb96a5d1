import type { WeekDay } from '../../plan/week/week-days.ts'
import type { BlockAt } from './edit-week.ts'

/** What the dialog is opened for: a new entry with what is known of it, or a block that is there. */
export type Asked =
  | {
      readonly new: true
      readonly days: readonly WeekDay[]
      readonly from: string
      readonly to: string
      readonly kind: string
      readonly content?: string | null
      readonly provider?: string | null
      /** The days are to be chosen first. */
      readonly daysFirst?: boolean
    }
  | ({ readonly new: false } & BlockAt)
