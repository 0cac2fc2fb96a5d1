import type { PlanContent } from '../../plan/content/plan-content.ts'
import { wholeContent } from '../../plan/content/whole-content.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { handedInFor } from './handed-in-for.ts'
import type { IndividualPlan, KeptPlan } from './individual-plan.ts'

/**
 * What was handed in last, the plan or else the draft: what is still being written is the office's own. A provider
 * is shown the plan only, as with its paper.
 */
export const planHandedIn = async (
  at: At,
  file: CaseFile,
): Promise<{ readonly stage: '案' | '計画'; readonly content: PlanContent } | null> => {
  const from = handedInFor(at.actor, file)
  if (!from?.submitted) return null
  const written = await newestDocument<PlanContent>(
    ...([at.tx, at.municipality.number, from.document, from.submitted.version] as const),
  )
  return written && { stage: from === file.plan ? '計画' : '案', content: wholeContent(written.content) }
}

/** The providers on the case by name. */
export const providersOn = async (
  at: At,
  file: CaseFile,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const ids = [...new Set(file.providers.map(({ provider }) => provider))]
  if (ids.length === 0) return []
  return at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', ids)
    .select(['id', 'name'])
    .orderBy('kana')
    .execute()
}

/** The newest text of each provider's plan. */
export const keptPlans = async (at: At, file: CaseFile): Promise<readonly KeptPlan[]> => {
  const names = new Map((await providersOn(at, file)).map(({ id, name }) => [id, name]))
  const plans: KeptPlan[] = []
  for (const { provider, document } of file.individualPlans) {
    const written = await newestDocument<IndividualPlan>(at.tx, at.municipality.number, document)
    if (!written) continue
    const { version, content, by } = written
    plans.push({
      ...{ provider, document, version, content, by, at: written.at },
      name: names.get(provider) ?? '',
    })
  }
  return plans
}
