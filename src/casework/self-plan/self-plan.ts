import type { relations } from '../../forms/kyoto-self-plan/kyoto-self-plan.ts'
import type { BesideRow, WeekRow } from '../case/week-row.ts'

/**
 * セルフプランの内容
 *
 * What a person writes in a plan of their own, box by box of the form. Null is what is not written yet.
 */
export type SelfPlan = {
  readonly writerName: string | null
  readonly relation: (typeof relations)[number] | null
  readonly relationNote: string | null
  readonly contact: string | null
  readonly hopes: string | null
  readonly troubles: string | null
  readonly achievements: string | null
  readonly measures: string | null
  readonly considerations: string | null
  readonly week: readonly WeekRow[]
  readonly besides: readonly BesideRow[]
}

export const emptySelfPlan: SelfPlan = {
  writerName: null,
  relation: null,
  relationNote: null,
  contact: null,
  hopes: null,
  troubles: null,
  achievements: null,
  measures: null,
  considerations: null,
  week: [],
  besides: [],
}
