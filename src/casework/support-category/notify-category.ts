import type { CategoryNotice } from '../../forms/category-notice/category-notice.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/** ⑦ 区分認定を通知する: the notice is printed and kept as it then read. */
export const notifyCategory: Move<{ readonly notice: Omit<CategoryNotice, 'number' | 'on'> }> = (
  file,
  by,
  { notice },
) => {
  const asked = '⑦区分認定の通知'
  const refusal = refuseUnlessOpen(file, 7, by)
  if (refusal) return refusal
  if (notice.decidedOn > by.today) return refuse(file, asked, '認定した日が、今日より後の日になっています。')
  if (notice.decidedOn < (file.done[6] ?? ''))
    return refuse(file, asked, '認定した日が、審査会の日より前になっています。')
  const paper = by.newId()
  return done([{ type: 'category-notified', on: by.today, paper }], {
    papers: [{ id: paper, form: 'category-notice', snapshot: notice }],
  })
}
