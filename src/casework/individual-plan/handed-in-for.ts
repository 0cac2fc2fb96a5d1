import type { CaseFile } from '../case/file.ts'
import { type Actor, organisationKindOf } from '../registers/actor.ts'

/** Which text of the plan an actor may have beside the providers' own: a draft is not for providers, a self-plan for none. */
export const handedInFor = (
  actor: Pick<Actor, 'role'>,
  { author, draft, plan }: CaseFile,
): CaseFile['plan'] | CaseFile['draft'] => {
  if (plan?.submitted) return plan
  const draftIsOpen = author !== 'セルフプラン' && organisationKindOf(actor.role) !== 'サービス事業者'
  return draftIsOpen && draft?.submitted ? draft : null
}
