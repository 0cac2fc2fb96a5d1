import { mayActAs, refuse } from '../case/guard.ts'
import { personOf } from '../case/holder.ts'
import { done, type Move } from '../case/move.ts'

/** 別紙2の注1 写しの希望: the person wishes for a copy of both sides; the municipality then prints and gives it. */
export const wishCopy: Move<null> = (file, by) => {
  const asked = 'セルフプランの写しの希望'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!mayActAs(by.actor, personOf(file), file))
    return refuse(file, asked, '写しを希望できるのは、本人と家族です。')
  if (file.author !== 'セルフプラン' || !(file.draft?.submitted || file.selfPlan?.front))
    return refuse(file, asked, 'セルフプランは、まだ出ていません。')
  if (file.selfPlan?.copyWished) return refuse(file, asked, '写しの希望は、もう伝わっています。')
  return done([{ type: 'self-plan-copy-wished', on: by.today }])
}
