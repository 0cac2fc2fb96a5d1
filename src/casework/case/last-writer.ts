import type { At } from './at.ts'
import type { Saved } from './screen.ts'
import { writtenInstant } from './written-instant.ts'

/** Who wrote in a case last, for telling the one who comes second. Their text is a fact, not a filled form. */
export const lastWriterIn = async (at: At, caseId: string): Promise<Pick<Saved, 'by' | 'at'> | null> => {
  const row = await at.tx
    .selectFrom('case_entry as e')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'e.municipality').onRef('a.id', '=', 'e.account'),
    )
    .where('e.municipality', '=', at.municipality.number)
    .where('e.case_id', '=', caseId)
    .select(['a.name', 'e.at'])
    .orderBy('e.seq', 'desc')
    .executeTakeFirst()
  return row ? { by: row.name ?? '', at: writtenInstant(row.at) } : null
}
