import type { CaseFile } from '../../casework/case/file.ts'
import { partiesOf } from '../../casework/case/parties.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { projectPeriods } from './period-store.ts'
import { turnRows } from './turn-rows.ts'

/**
 * Rewrites what is computed from the state of cases: whose turn, who is on the case, the period that was granted. As
 * many statements for many cases as for one.
 */
export const project = async (
  tx: Tx,
  municipality: string,
  files: readonly CaseFile[],
  today: string,
): Promise<void> => {
  const ids = files.map(({ id }) => id)
  if (ids.length === 0) return
  for (const table of ['case_turn', 'case_party'] as const)
    await tx.deleteFrom(table).where('municipality', '=', municipality).where('case_id', 'in', ids).execute()
  const parties = files.flatMap((file) =>
    partiesOf(file).map((party) => ({ municipality, case_id: file.id, ...party })),
  )
  if (parties.length > 0) await tx.insertInto('case_party').values(parties).execute()
  const districts = await districtsOf(tx, municipality, files)
  const rows = files.flatMap((file) => turnRows(municipality, file, districts.get(file.person) ?? null))
  if (rows.length > 0) await tx.insertInto('case_turn').values(rows).execute()
  await projectPeriods(
    tx,
    municipality,
    files.filter(({ grant }) => grant),
    today,
  )
}

const districtsOf = async (
  tx: Tx,
  municipality: string,
  files: readonly CaseFile[],
): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await tx
    .selectFrom('person')
    .where('municipality', '=', municipality)
    .where('id', 'in', [...new Set(files.map(({ person }) => person))])
    .select(['id', 'district'])
    .execute()
  return new Map(rows.map(({ id, district }) => [id, district]))
}
