import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { type SurveyRecord, surveyKind } from './survey-record.ts'

export type SurveyInput = {
  readonly document: { readonly id: string; readonly base: number }
  readonly record: SurveyRecord
  /** False keeps what was written and leaves the step open. */
  readonly finished: boolean
}

/** ⑤ 認定調査と一次判定を記録する. The result of 一次判定 is taken as given; nothing is computed here. */
export const recordSurvey: Move<SurveyInput> = (file, by, { document, record, finished }) => {
  const asked = '⑤聞き取り調査の記録'
  const refusal = refuseUnlessOpen(file, 5, by)
  if (refusal) return refusal
  const documents = [{ ...document, kind: surveyKind, content: record }]
  if (!finished) return done([], { documents })
  const missing = missingIn(record)
  if (missing.length > 0)
    return refuse(file, asked, `まだ書かれていないことがあります：${missing.join('、')}。`)
  const on = record.on ?? ''
  if (on > by.today) return refuse(file, asked, '調査の日が、今日より後の日になっています。')
  if (on < (file.application?.on ?? ''))
    return refuse(file, asked, '調査の日が、申請の日より前になっています。')
  return done([{ type: 'survey-recorded', on, document: document.id }], { documents })
}

const missingIn = (record: SurveyRecord): readonly string[] =>
  Object.entries(needed).flatMap(([key, says]) => (record[key as keyof typeof needed] === null ? [says] : []))

const needed = {
  on: '調査の日',
  surveyor: '調査員',
  place: '調査の場所',
  overview: '概況調査',
  firstJudgement: '一次判定の結果',
} as const
