import type { PlanContent } from '../../plan/content/plan-content.ts'
import { wholeContent } from '../../plan/content/whole-content.ts'
import type { At } from '../case/at.ts'
import { newestDocument, type Written } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { newestOfKind } from '../case/newest-of-kind.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { seenCase } from '../case/seen-case.ts'
import { serviceName } from '../case/service-names.ts'
import type { NamedProvider } from './plan-from-draft.ts'

export type WrittenPlan = Written<Sectioned<PlanContent>>

/** The newest version of a plan document of this kind; null when the id names a document of another kind. */
export const planDocument = async (
  at: At,
  kind: 'plan-draft' | 'plan',
  id: string | null | undefined,
  version?: number,
): Promise<WrittenPlan | null> => {
  if (!id) return null
  const row = await at.tx
    .selectFrom('document')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('kind', '=', kind)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const written = await newestDocument<Sectioned<PlanContent>>(at.tx, at.municipality.number, id, version)
  return written && { ...written, content: wholeContent(written.content) }
}

/** The plan, or else the draft, of the case before; null when there is none or the actor may not see that case. */
export const previousPlan = async (at: At, file: CaseFile): Promise<WrittenPlan | null> => {
  const before = file.application?.previous ? await seenCase(at, file.application.previous) : null
  if (!before) return null
  return (
    (await planDocument(at, 'plan', before.file.plan?.document)) ??
    (await planDocument(at, 'plan-draft', before.file.draft?.document))
  )
}

/** The providers on the case, a line for each service. */
export const namedProviders = async (at: At, file: CaseFile): Promise<readonly NamedProvider[]> => {
  const ids = file.providers.map((line) => line.provider)
  if (ids.length === 0) return []
  const rows = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', ids)
    .select(['id', 'name', 'telephone'])
    .execute()
  return file.providers.flatMap((line) => {
    const row = rows.find(({ id }) => id === line.provider)
    return row
      ? [{ service: serviceName(line.service, at.today), name: row.name, telephone: row.telephone }]
      : []
  })
}

/** What the meeting of ⑬ came to, as far as the plan takes it up. */
export type Minutes = {
  readonly heldOn: string
  readonly topics: readonly { readonly topic: string; readonly conclusion: string }[]
  readonly remaining: string | null
}

export const meetingMinutes = async (at: At, file: CaseFile): Promise<Minutes | null> =>
  (await newestOfKind<Minutes>(at.tx, at.municipality.number, file.id, 'service-meeting'))?.content ?? null
