import type { At } from '../case/at.ts'
import type { Written } from '../case/documents.ts'
import type { SupportCategory } from '../case/fact.ts'
import { newestOfKind } from '../case/newest-of-kind.ts'

export const surveyKind = '認定調査'
export const judgementKind = '二次判定'

export const categories = [
  '非該当',
  '区分1',
  '区分2',
  '区分3',
  '区分4',
  '区分5',
  '区分6',
] as const satisfies readonly SupportCategory[]

/** 認定調査の記録. A draft may have gaps; the finished one has none but the remarks. */
export type SurveyRecord = {
  readonly on: string | null
  readonly surveyor: string | null
  readonly place: string | null
  readonly overview: string | null
  /** 一次判定, as the national software gave it. */
  readonly firstJudgement: SupportCategory | null
  readonly remarks: string | null
}

/** 二次判定の記録: what the board said, with the validity proposed by the rule and the one decided. */
export type JudgementRecord = {
  readonly category: SupportCategory
  readonly months: number
  readonly opinion: string | null
  readonly proposedUntil: string
  readonly ruling: object
}

/** The newest document of a kind in a case, or null. */
export const documentOf = <C>(at: At, caseId: string, kind: string): Promise<Written<C> | null> =>
  newestOfKind<C>(at.tx, at.municipality.number, caseId, kind)
