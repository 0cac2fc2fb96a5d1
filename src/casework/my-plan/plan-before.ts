import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { seenCase } from '../case/seen-case.ts'
import { mayReadPlan } from './may-read-plan.ts'

/**
 * いま使っている計画
 *
 * The case whose plan is in use until this one is granted: the one before it, where a plan was handed in that the
 * actor may read; null where there is none.
 */
export const planBefore = async (at: At, file: CaseFile): Promise<string | null> => {
  const previous = file.application?.previous
  if (!previous || file.grant) return null
  const before = (await seenCase(at, previous))?.file
  if (!before || !(before.plan?.submitted || before.draft?.submitted)) return null
  const stage = before.author === 'セルフプラン' ? 'セルフプラン' : '計画'
  return mayReadPlan(at.actor, before, stage) ? before.id : null
}
