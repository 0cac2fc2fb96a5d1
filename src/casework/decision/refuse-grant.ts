import type { GrantNotice } from '../../forms/grant-notice/grant-notice.ts'
import { refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

export type RefuseGrantInput = {
  readonly reason: string
  readonly notice: Omit<GrantNotice, 'number' | 'on'>
}

/** ⑩ 申請を却下する: the reason goes into a document and onto the notice; the case ends. */
export const refuseGrant: Move<RefuseGrantInput> = (file, by, { reason, notice }) => {
  const refusal = refuseUnlessOpen(file, 10, by)
  if (refusal) return refusal
  const [document, paper] = [by.newId(), by.newId()]
  return done([{ type: 'grant-refused', on: by.today, document, notice: paper }], {
    documents: [{ id: document, base: 0, kind: 'grant-refusal', content: { reason } }],
    papers: [{ id: paper, form: 'grant-notice', snapshot: notice }],
  })
}
