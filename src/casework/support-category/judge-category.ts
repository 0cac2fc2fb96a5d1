import type { SupportCategory } from '../case/fact.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { type JudgementRecord, judgementKind } from './survey-record.ts'

export type JudgementInput = {
  /** The day of the board. */
  readonly on: string
  readonly category: SupportCategory
  readonly from: string
  readonly until: string
  readonly record: JudgementRecord
}

/** ⑥ 審査会の判定を記録する */
export const judgeCategory: Move<JudgementInput> = (file, by, { on, category, from, until, record }) => {
  const asked = '⑥審査会の判定の記録'
  const refusal = refuseUnlessOpen(file, 6, by)
  if (refusal) return refusal
  if (on > by.today) return refuse(file, asked, '審査会の日が、今日より後の日になっています。')
  if (on < (file.done[5] ?? '')) return refuse(file, asked, '審査会の日が、調査の日より前になっています。')
  if (until < from) return refuse(file, asked, '有効期間の終わりが、始まりより前になっています。')
  const document = by.newId()
  return done([{ type: 'category-judged', on, category, from, until, document }], {
    documents: [{ id: document, base: 0, kind: judgementKind, content: record }],
  })
}
