import type { Tx } from '../registers/tables.ts'
import { newestDocument, type Written } from './documents.ts'

/** The document of a kind in a case that was written last, or null. */
export const newestOfKind = async <C>(
  tx: Tx,
  municipality: string,
  caseId: string,
  kind: string,
): Promise<Written<C> | null> => {
  const row = await tx
    .selectFrom('document')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .select('id')
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return newestDocument<C>(tx, municipality, row?.id)
}
