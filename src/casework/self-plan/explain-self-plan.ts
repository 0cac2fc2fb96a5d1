import type { FactOf } from '../case/fact.ts'
import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'

export type Explanation = Pick<FactOf<'self-plan-explained'>, 'on' | 'way'>

/**
 * 別紙2の1 セルフプランを説明する
 *
 * The municipality, or the centre that was called, tells that it explained the self-plan, on which day and how. It
 * may be before the self-plan is chosen, and is no condition of it.
 */
export const explainSelfPlan: Move<Explanation> = (file, by, { on, way }) => {
  const asked = 'セルフプランの説明の記録'
  const centre = by.actor.role === '支援センター職員'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (by.actor.role !== '窓口' && by.actor.role !== '係長' && !centre)
    return refuse(file, asked, '説明を記録できるのは、市町村の窓口と支援センターです。')
  if (centre && file.centre !== by.actor.organisation)
    return refuse(file, asked, 'この手続きに加わっている支援センターではありません。')
  if (!file.application) return refuse(file, asked, '申請がまだ受け付けられていません。')
  if (hasNoPlan(file) || file.office) return refuse(file, asked, 'この手続きでは、セルフプランは作りません。')
  if (on > by.today) return refuse(file, asked, '説明した日が、まだ来ていません。')
  if (on < file.application.on) return refuse(file, asked, '説明した日が、申請の日より前です。')
  return done([
    {
      type: 'self-plan-explained',
      on,
      by: centre ? '障害者地域生活支援センター' : '支給決定機関',
      way,
    },
  ])
}
