import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'

/**
 * Whether whoever is behind a token can sign in again by themselves: false for somebody who came in with the code of a
 * letter, which is spent, and has chosen no passphrase.
 */
export const mayComeBack = async (tx: Tx, municipality: string, token: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('session as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 's.municipality').onRef('a.id', '=', 's.account'),
    )
    .where('s.municipality', '=', municipality)
    .where('s.token_hash', '=', hashOf(token))
    .where('s.by_code', '=', true)
    .where('a.password_hash', 'is', null)
    .select('a.id')
    .executeTakeFirst()
  return row === undefined
}
