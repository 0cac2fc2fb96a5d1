import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { refuseWithoutLegalItems } from '../case/plan-content-missing.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import { selfPlanSnapshot } from './self-plan-snapshot.ts'
import { selfPlanItems } from './self-plan-state.ts'

export type SelfPlanSubmission = {
  readonly document: string | null
  readonly base: number
  readonly content: SelfPlan
  readonly person: SeenPerson
}

/**
 * ⑧ セルフプランを提出する
 *
 * Hands the person's own plan in: the six items of law are there, and it says who wrote it. The category has been
 * notified where there is one.
 */
export const submitSelfPlan: Move<SelfPlanSubmission> = (file, by, { document, base, content, person }) => {
  const asked = 'セルフプランの提出'
  if (file.author !== 'セルフプラン') return refuse(file, asked, 'セルフプランを選んでいません。')
  if (file.selfPlan?.front && by.actor.role === '支援センター職員')
    return refuse(file, asked, '裏面まで仕上げて閉じるのは、市町村の窓口です。')
  const refusal =
    refuseUnlessOpen(file, 8, by) ??
    refuseWithoutLegalItems(
      file,
      by,
      asked,
      { kind: 'セルフプラン', person: regimeOf(file, by.today) },
      selfPlanItems(content),
    )
  if (refusal) return refusal
  if (!document) return refuse(file, asked, 'まだ、何も保存されていません。')
  if (!content.writerName) return refuse(file, asked, '「書いた人の名前」が、まだ書かれていません。')
  const paper = by.newId()
  return done([{ type: 'plan-draft-submitted', on: by.today, document, version: base + 1, paper }], {
    documents: [{ id: document, base, kind: 'self-plan', content }],
    papers: [{ id: paper, form: 'kyoto-self-plan', snapshot: selfPlanSnapshot(file, by, person, content) }],
  })
}
