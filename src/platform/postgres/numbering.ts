import { sql } from 'kysely'
import type { Tx } from '../../casework/registers/tables.ts'

/** The next number of a series in a municipality, without a gap unless its transaction is rolled back. */
export const nextSerial = async (
  tx: Tx,
  municipality: string,
  kind: string,
  year: number,
): Promise<number> => {
  const row = await tx
    .insertInto('numbering')
    .values({ municipality, kind, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'kind', 'year']).doUpdateSet({ last: sql`numbering.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
