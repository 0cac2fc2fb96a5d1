import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/** 変更・更新の申請につなぐ: the earlier case points at the one that follows it. */
export const openFollowUp: Move<{ readonly kind: '変更' | '更新'; readonly next: string }> = (
  file,
  by,
  { kind, next },
) => {
  const asked = `${kind}の申請につなぐ`
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '申請を受け付けるのは窓口です。')
  if (file.closed?.why === '取下げ' || file.closed?.why === '却下' || file.grant === null)
    return refuse(
      file,
      asked,
      `受付番号${file.receptionNumber}には、まだ支給決定がありません。${kind}は、支給決定がある手続きから行います。`,
    )
  if (file.followUp !== null)
    return refuse(file, asked, `受付番号${file.receptionNumber}には、次の申請がもう受け付けられています。`)
  return done([{ type: 'follow-up-opened', on: by.today, kind, next }])
}
