import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { refuseUnlessDraftOpen } from '../case/plan-content-draft.ts'
import { selfPlanSnapshot } from './self-plan-snapshot.ts'
import { openOnFront } from './self-plan-state.ts'
import type { SelfPlanSubmission } from './submit-self-plan.ts'
import { isUnsure } from './unsure.ts'

/**
 * 別紙2の3 表面を提出する
 *
 * Hands the front in, every box of it written or answered with 「わからない」, so that the municipality completes it
 * with the back. It is not yet the draft of ⑧: that one needs the six items of law. It may come before ⑦.
 */
export const submitFront: Move<SelfPlanSubmission> = (file, by, { document, base, content, person }) => {
  const asked = 'セルフプランの表面の提出'
  if (file.author !== 'セルフプラン') return refuse(file, asked, 'セルフプランを選んでいません。')
  if (file.selfPlan?.front) return refuse(file, asked, '表面は、もう出ています。')
  const refusal = refuseUnlessDraftOpen(file, by)
  if (refusal) return refusal
  if (!document) return refuse(file, asked, 'まだ、何も保存されていません。')
  const open = openOnFront(content).map(({ title }) => `「${title}」`)
  if (open.length > 0)
    return refuse(
      file,
      asked,
      `まだ答えていないところがあります：${open.join('、')}。わからないときは「わからない」と答えられます。`,
    )
  const paper = by.newId()
  return done([{ type: 'self-plan-front-submitted', on: by.today, document, version: base + 1, paper }], {
    documents: [{ id: document, base, kind: 'self-plan', content }],
    papers: [
      {
        id: paper,
        form: 'kyoto-self-plan',
        snapshot: { ...selfPlanSnapshot(file, by, person, asPrinted(content)), front: true },
      },
    ],
  })
}

/** On paper 「わからない」 stands in the box, as the person would write it there. */
const asPrinted = (plan: SelfPlan): SelfPlan => {
  const box = (page: 'hopes' | 'troubles' | 'achievements' | 'measures' | 'considerations') =>
    plan[page] ?? (isUnsure(plan, page) ? 'わからない' : null)
  return {
    ...plan,
    hopes: box('hopes'),
    troubles: box('troubles'),
    achievements: box('achievements'),
    measures: box('measures'),
    considerations: box('considerations'),
  }
}
