import type { SelfPlanReason } from '../case/fact.ts'
import { mayActAs, refuse } from '../case/guard.ts'
import { personOf } from '../case/holder.ts'
import { done, type Move } from '../case/move.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'

/**
 * セルフプランを選ぶ
 *
 * The person will write the draft in place of an office. Not while a contract with an office stands: that one is
 * ended first. An office that has only been asked is let go.
 */
export const chooseSelfPlan: Move<{ readonly reason: SelfPlanReason }> = (file, by, { reason }) => {
  const asked = 'セルフプランを選ぶ'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!file.application) return refuse(file, asked, '申請がまだ受け付けられていません。')
  if (hasNoPlan(file)) return refuse(file, asked, 'この手続きでは、計画案を求めません。')
  if (!mayActAs(by.actor, personOf(file), file))
    return refuse(file, asked, 'セルフプランを選べるのは、本人、家族、本人から聞いた窓口です。')
  if (file.author === 'セルフプラン') return refuse(file, asked, 'もう、セルフプランを選んでいます。')
  if (file.office)
    return refuse(file, asked, '相談支援事業所との契約があります。先に、事業所と話してください。')
  if (file.draft?.submitted) return refuse(file, asked, '計画案は、もう提出されています。')
  return done([{ type: 'self-plan-chosen', on: by.today, reason }])
}
