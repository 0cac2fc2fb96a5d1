import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'

export type Unsaved = { readonly section: string; readonly by: readonly string[]; readonly at: string }

/** The sections of a document in which something is typed that no version of it holds. */
export const unsavedIn = async (
  at: At,
  { caseId, kind }: Pick<KeepPlace, 'caseId' | 'kind'>,
): Promise<readonly Unsaved[]> => {
  const rows = await at.tx
    .selectFrom('working_copy as w')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'w.municipality').onRef('a.id', '=', 'w.account'),
    )
    .where('w.municipality', '=', at.municipality.number)
    .where('w.case_id', '=', caseId)
    .where('w.kind', '=', kind)
    .select(['w.section', 'w.at', 'a.name'])
    .orderBy('w.at', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ section }) => section)].map(([section, [first, ...more]]) => ({
    section,
    by: [...new Set([first, ...more].map((row) => row?.name ?? ''))],
    at: first?.at ?? '',
  }))
}
