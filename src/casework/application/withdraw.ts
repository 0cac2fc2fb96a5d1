import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/** 申請の取下げ: until the decision is made. The reason lies in a document of its own, when there is one. */
export const withdraw: Move<{ readonly on: string; readonly reason: string | null }> = (
  file,
  by,
  { on, reason },
) => {
  const asked = '申請の取下げ'
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '取下げは、本人や保護者からの申出を受けて窓口が記録します。')
  if (file.closed) return refuse(file, asked, `この手続きは${file.closed.why}により終わっています。`)
  if (file.grant) return refuse(file, asked, '支給決定がされたあとは、取下げはできません。')
  if (on > by.today) return refuse(file, asked, '取下げの日が、今日より後の日になっています。')
  if (on < (file.application?.on ?? ''))
    return refuse(file, asked, '取下げの日が、申請の日より前になっています。')
  return done(
    [{ type: 'application-withdrawn', on }],
    reason === null
      ? {}
      : { documents: [{ id: by.newId(), base: 0, kind: '取下げの理由', content: { reason } }] },
  )
}
