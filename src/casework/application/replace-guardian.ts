import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/**
 * 保護者の交代
 *
 * Another guardian, or nobody, stands for the child in a case from today on: who did so before loses sight of it.
 */
export const replaceGuardian: Move<{ readonly guardian: string | null }> = (file, by, { guardian }) => {
  const asked = '保護者の交代'
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '保護者の登録を変えるのは窓口です。')
  if (file.closed) return refuse(file, asked, `この手続きは${file.closed.why}により終わっています。`)
  if (file.application?.target !== '障害児')
    return refuse(file, asked, 'この手続きの申請者は本人で、保護者はいません。')
  if ((file.guardian?.id ?? null) === guardian)
    return refuse(file, asked, 'この手続きの保護者は、もうこのとおりです。')
  return done([{ type: 'guardian-changed', on: by.today, guardian }])
}
