import type { Tx } from './tables.ts'

export type OfficeName = { readonly id: string; readonly name: string }

/** Every planning office of the municipality by name, in the order of the readings. */
export const planningOfficeNames = (tx: Tx, municipality: string): Promise<readonly OfficeName[]> =>
  tx
    .selectFrom('organisation')
    .where('municipality', '=', municipality)
    .where('kind', '=', '相談支援事業所')
    .select(['id', 'name'])
    .orderBy('kana')
    .orderBy('id')
    .execute()
