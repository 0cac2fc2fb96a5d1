import { sql } from 'kysely'
import type { PlanConsent } from '../../plan/content/consent.ts'
import type { At } from '../case/at.ts'

/** The consent with which this document was handed in the last time; null where it never was. */
export const consentBefore = async (
  at: At,
  document: string | null | undefined,
): Promise<PlanConsent | null> => {
  if (!document) return null
  const row = await at.tx
    .selectFrom('document')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', document)
    .where(sql<boolean>`jsonb_typeof(content->'consent') = 'object'`)
    .select(sql<PlanConsent>`content->'consent'`.as('consent'))
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row?.consent ?? null
}
