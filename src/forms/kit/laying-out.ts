import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { Annex } from './annex.ts'
import type { Blank } from './blank.ts'
import type { FormSheet } from './form-definition.ts'

/** What every band is laid out with. */
export type LayingOut = {
  readonly plan: PlanDocument
  readonly sheet: FormSheet
  readonly annex: Annex
  readonly blank: Blank | null
  readonly width: (from: number, span: number) => number
}
