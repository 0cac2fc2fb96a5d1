import type { Alignment } from '../../law/grant-period/aligned-end.ts'
import type { selfPlanConditions } from '../../law/self-plan-permission/self-plan-permission-facts.ts'
import type { municipalPapers } from '../../law/self-plan-permission/self-plan-steps.ts'

/**
 * 市町村
 *
 * What a municipality decides for itself. A setting that is not there is "not decided": the product then
 * shows no date and no rule of its own in its place.
 */
export type MunicipalSettings = {
  /** ② Days from the request to the day the draft is wanted. */
  readonly draftDays?: number
  /** ⑤ Days from the application to the survey. */
  readonly surveyDays?: number
  /** ⑩ 標準処理期間 in days from the application, by whether a category must be determined (行政手続法6条). */
  readonly decisionDays?: { readonly withCategory: number; readonly without: number }
  /** ⑭ Days from the decision to the final plan. */
  readonly planDays?: number
  /** Months before the end of the grant in which the renewal is announced. */
  readonly renewalMonths?: number
  /** Services proper to the disability law for people under care insurance (規則12条の3 ただし書の「等」). */
  readonly properServices?: readonly string[]
  /** Whether the first three months of a new grant count from the month of its start or the next. */
  readonly firstMonths?: '当月から' | '翌月から'
  /** Whether a day counted for a due date moves when the office is closed on it (`deadline`). */
  readonly dayOff?: '次の開庁日にする' | '動かさない'
  /** With what grants end together (`grant-alignment`). */
  readonly alignment?: Alignment
  /** The self-plan form in use. */
  readonly selfPlanForm?: '京都市'
  /** What it asks of a self-plan beyond the law: `self-plan-permission` shows it and never refuses by it. */
  readonly selfPlan?: SelfPlanLimits
  /** Papers that it asks for after a self-plan, beyond the law (`self-plan-steps`). */
  readonly selfPlanPapers?: readonly SelfPlanPaper[]
}

/** The facts of `self-plan-permission` that a municipality sets; what is not there is not decided. */
export type SelfPlanLimits = {
  readonly conditions?: readonly SelfPlanCondition[]
  readonly services?: readonly string[]
  readonly temporaryOnly?: boolean
}

export type SelfPlanCondition = (typeof selfPlanConditions)[number]
export type SelfPlanPaper = (typeof municipalPapers)[number]

export type Municipality = {
  /** Six digits: prefecture, municipality, check digit (M10W21). */
  readonly number: string
  readonly name: string
  readonly prefecture: string
  /** The head who decides and signs: 北区長, 京都市長. */
  readonly head: string
  readonly settings: MunicipalSettings
  readonly demo: boolean
}

export type Desk = {
  readonly id: string
  readonly name: string
  readonly area: string
  readonly purpose: string
  readonly address: string | null
  readonly telephone: string
  readonly fax: string | null
}
