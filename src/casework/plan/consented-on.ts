import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'

/** The day on which the person consented to what was handed in; null where nothing was, or it does not say. */
export const consentedOn = async (
  at: At,
  held: CaseFile['draft'] | CaseFile['plan'],
): Promise<string | null> => {
  if (!held?.submitted) return null
  const written = await newestDocument<PlanContent>(
    ...([at.tx, at.municipality.number, held.document, held.submitted.version] as const),
  )
  return written?.content.consent?.consentedOn ?? null
}
