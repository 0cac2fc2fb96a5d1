import type { PlanContent } from '../../plan/content/plan-content.ts'
import { emptySelfPlan, type SelfPlan } from '../../plan/content/self-plan.ts'
import { wholeContent } from '../../plan/content/whole-content.ts'
import type { PlanSource } from '../../plan/easy/easy-plan-shape.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { mayReadPlan } from './may-read-plan.ts'

/**
 * The newest plan that was handed in: the plan, else the draft, which may be the person's own. Null while none was.
 * What an office has in hand and has not handed in is not shown. 'none of yours' where there is one that is not for
 * this actor.
 */
export const newestPlan = async (at: At, file: CaseFile): Promise<PlanSource | 'none of yours' | null> => {
  const source = await newest(at, file)
  return mayReadPlan(at.actor, file, source?.stage ?? null) ? source : 'none of yours'
}

const newest = async (at: At, file: CaseFile): Promise<PlanSource | null> => {
  for (const [held, stage] of [[file.plan, '計画'] as const, [file.draft, '案'] as const]) {
    if (!held?.submitted) continue
    const written = await newestDocument<PlanContent | SelfPlan>(
      at.tx,
      at.municipality.number,
      held.document,
      held.submitted.version,
    )
    if (!written) continue
    if (file.author === 'セルフプラン')
      return { stage: 'セルフプラン', content: { ...emptySelfPlan, ...(written.content as SelfPlan) } }
    return { stage, content: wholeContent(written.content as PlanContent) }
  }
  return null
}
