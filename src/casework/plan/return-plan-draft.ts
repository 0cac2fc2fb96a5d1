import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { isMunicipal } from '../registers/actor.ts'
import type { PlanReturn } from './plan-return.ts'

/**
 * 計画案を差し戻す
 *
 * The desk gives a draft back with a reason, be it an office's or a self-plan, and where it wants with one at each
 * place. Possible until the meeting of ⑨ has looked at it: what the meeting has weighed must stay as it was.
 */
export const returnPlanDraft: Move<Pick<PlanReturn, 'reason' | 'places'>> = (
  file,
  by,
  { reason, places },
) => {
  const asked = '計画案の差戻し'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!isMunicipal(by.actor.role) || by.actor.role === '市町村管理者')
    return refuse(file, asked, '差し戻せるのは、市町村の窓口と係長です。')
  if (!file.draft?.submitted) return refuse(file, asked, '提出された計画案がありません。')
  if (file.done[9] !== undefined)
    return refuse(file, asked, '⑨サービス調整会議が済んでいるので、差し戻せません。')
  const document = by.newId()
  const content: PlanReturn = places && places.length > 0 ? { reason, places } : { reason }
  return done([{ type: 'plan-draft-returned', on: by.today, document }], {
    documents: [{ id: document, base: 0, kind: 'plan-draft-return', content }],
  })
}
