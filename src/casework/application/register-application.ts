import type { ApplicationKind, CareManagement, Ground, Target } from '../case/fact.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

export type ApplicationInput = {
  /** The day on which the application was received. */
  readonly on: string
  readonly kind: ApplicationKind
  readonly target: Target
  readonly services: readonly string[]
  readonly needsCategory: boolean
  readonly careManagement: CareManagement
  readonly draftNeed: '求める' | '求めない' | '市町村の判断'
  readonly ground: Ground
  readonly previous: string | null
  readonly guardian: string | null
  /** What the official noted and the rulings as they then read; kept as a document. */
  readonly record: object
}

/**
 * ① 申請を受け付ける
 *
 * Opens the case. What the rules said on that day (category, plan draft) is kept with it, so that a later change of
 * the rules does not change what was asked of the person.
 */
export const registerApplication: Move<ApplicationInput> = (file, by, { record, ...application }) => {
  const asked = '①申請の受付'
  const refusal = refuseUnlessOpen(file, 1, by)
  if (refusal) return refusal
  if (application.services.length === 0) return refuse(file, asked, '申請するサービスが選ばれていません。')
  if (application.on > by.today) return refuse(file, asked, '受け付けた日が、今日より後の日になっています。')
  if (application.target === '障害児' && application.guardian === null)
    return refuse(
      file,
      asked,
      '障害児の申請は保護者が行いますが、保護者が登録されていません。「情報を直す」から保護者を登録してください。',
      '児童福祉法21条の5の6第1項',
    )
  return done([{ type: 'application-registered', ...application }], {
    documents: [{ id: by.newId(), base: 0, kind: '申請の記録', content: record }],
  })
}
