import type { CaseFile } from '../case/file.ts'
import { refuse } from '../case/guard.ts'
import { type By, done, type Move, type Refusal } from '../case/move.ts'
import { organisationKindOf } from '../registers/actor.ts'
import type { IndividualPlan } from './individual-plan.ts'

type Keeping = {
  readonly provider: string
  readonly document: string | null
  readonly base: number
  readonly content: IndividualPlan
}

/**
 * 個別支援計画を記録する
 *
 * The provider enters its own plan, or the planning office enters what came on paper. It may be written anew as often
 * as the provider revises it; every text stays.
 */
export const keepIndividualPlan: Move<Keeping> = (file, by, { provider, document, base, content }) => {
  const refusal = refuseUnlessKeeper(file, by, provider)
  if (refusal) return refusal
  if (content.madeOn > by.today)
    return refuse(file, '個別支援計画の記録', '作成日が、今日より後の日になっています。')
  const id = document ?? by.newId()
  return done(document ? [] : [{ type: 'individual-plan-kept', on: by.today, provider, document: id }], {
    documents: [{ id, base, kind: 'individual-plan', content }],
  })
}

export const refuseUnlessKeeper = (
  file: CaseFile,
  by: Pick<By, 'actor'>,
  provider: string,
): Refusal | null => {
  const asked = '個別支援計画の記録'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!file.providers.some((line) => line.provider === provider))
    return refuse(file, asked, 'この事業者は、この手続きの利用事業者ではありません。')
  const kind = organisationKindOf(by.actor.role)
  const own = kind === 'サービス事業者' && by.actor.organisation === provider
  const planner = kind === '相談支援事業所' && by.actor.organisation === file.office?.id
  return own || planner ? null : refuse(file, asked, '書けるのは、その事業者と、契約した相談支援事業所です。')
}
