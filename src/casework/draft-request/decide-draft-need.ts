import type { Ruling } from '../../law/kit/ruling.ts'
import { groundOf } from '../case/ground.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'

export const draftNeedKind = '計画案を求めるかの判断'

/** What the rule proposed, what the official decided, and why: kept side by side. */
export type DraftNeedDecision = {
  readonly proposal: Ruling<string>
  readonly decided: '求める' | '求めない'
  readonly reason: string
}

/**
 * ② 計画案を求めるかどうかを決める
 *
 * Where the rule leaves it to the municipality, an official decides. 求める opens the way to the letter; 求めない
 * ends steps ②③④⑧ with the ground that the rule gave.
 */
export const decideDraftNeed: Move<DraftNeedDecision> = (file, by, decision) => {
  const asked = '計画案を求めるかの判断'
  if (hasNoPlan(file)) return refuse(file, asked, '計画案を求めないと、もう決まっています。')
  const refusal = refuseUnlessOpen(file, 2, by)
  if (refusal) return refusal
  if (file.application?.draftNeed !== '市町村の判断')
    return refuse(
      file,
      asked,
      'この申請では、計画案を求めることが法令で決まっています。',
      file.application?.ground.source ?? null,
    )
  const document = { id: by.newId(), base: 0, kind: draftNeedKind, content: decision }
  const { source, unconfirmed } = groundOf(decision.proposal)
  const ground = { title: asked, source: `${source}による${by.municipality.name}の判断`, unconfirmed }
  return done(decision.decided === '求めない' ? [{ type: 'plan-draft-waived', on: by.today, ground }] : [], {
    documents: [document],
  })
}
