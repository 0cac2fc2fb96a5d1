import type { BesideRow, WeekRow } from '../week/week-row.ts'
import type { BalanceLaw, Granted } from './balance-law.ts'

/** What may be put into the week with one press: a service that is asked for or granted, or other help. */
export type Offer = {
  readonly kind: string
  readonly content: string | null
  readonly provider: string | null
}

/**
 * 週の編集に要るもの
 *
 * What a page tells the week editor beside the rows of its form, as plain JSON. `name` is the field of the rows.
 * `easy`: times of day in 午前 and 午後. `previous`: the week of the plan before, if it may be copied.
 */
export type WeekEditorData = {
  readonly name: string
  readonly title: string
  readonly easy: boolean
  /** The row form is what one comes to first; the other ways are one press away. */
  readonly tableFirst?: boolean
  readonly offers: readonly Offer[]
  readonly previous: readonly WeekRow[] | null
  readonly balance: {
    /** The first of the months that are counted, 'YYYY-MM'. */
    readonly from: string
    /** From which 隔週 is counted, ISO. */
    readonly firstDay: string
    readonly granted: readonly Granted[]
    readonly besides: readonly BesideRow[]
    readonly law: BalanceLaw
  } | null
}
