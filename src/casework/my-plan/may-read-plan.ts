import type { PlanSource } from '../../plan/easy/easy-plan-shape.ts'
import type { CaseFile } from '../case/file.ts'
import { type Actor, isCitizen, isMunicipal, organisationKindOf } from '../registers/actor.ts'

/**
 * だれがわたしの計画を見てよいか
 *
 * As with the papers of the plan: the person's side and the desk; the office with the contract, not one that was only
 * asked; a support centre sees a plan of the person's own.
 */
export const mayReadPlan = (actor: Actor, file: CaseFile, stage: PlanSource['stage'] | null): boolean => {
  if (isMunicipal(actor.role) || isCitizen(actor.role)) return true
  const kind = organisationKindOf(actor.role)
  if (kind === '相談支援事業所') return actor.organisation !== null && actor.organisation === file.office?.id
  return kind === '支援センター' && (stage === null || stage === 'セルフプラン')
}
