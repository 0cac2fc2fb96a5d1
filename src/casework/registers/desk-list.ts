import type { Desk } from './municipality.ts'
import type { Tx } from './tables.ts'

/** The desks of a municipality in their own order. */
export const deskList = (tx: Tx, municipality: string): Promise<Desk[]> =>
  tx
    .selectFrom('desk')
    .where('municipality', '=', municipality)
    .select(['id', 'name', 'area', 'purpose', 'address', 'telephone', 'fax'])
    .orderBy('ordinal')
    .execute()
