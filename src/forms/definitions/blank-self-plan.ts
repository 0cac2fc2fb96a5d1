import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { Blank } from '../kit/blank.ts'
import type { Form } from '../kit/form.ts'
import { formOf } from '../kit/form-of.ts'
import { definitionOf } from './form-definitions.ts'

/** What the sheet for handwriting already says of the person, and how it is ruled. */
export type BlankSelfPlan = {
  readonly plan: PlanDocument
  readonly blank: Blank
  /** Name of the municipality whose desk gives the sheet out. */
  readonly municipality: string
}

const sheet = formOf(definitionOf('kyoto-self-plan'))

/** 手書き用のセルフプラン: the blank sheet of 京都市 with the number that finds its case. */
export const blankSelfPlan: Form<BlankSelfPlan> = {
  ...sheet,
  id: 'kyoto-self-plan-blank',
  title: ({ plan }) => sheet.title(plan),
  sheet: ({ plan, blank, municipality }) => sheet.sheet(plan, blank, municipality),
}
