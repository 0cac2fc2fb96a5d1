import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'
import { accountsBehind } from './accounts-behind.ts'
import { digitsOf } from './typed-secret.ts'

/**
 * もう使えない手紙の番号
 *
 * Whether what did not let somebody in is a code that was once sent to the very account of this login, and is used or
 * too old. Only who holds a letter of that account learns it: twelve digits of another letter, or guessed ones, are
 * wrong like any. It is asked after every failure alike.
 */
export const isSpentCode = async (
  tx: Tx,
  {
    municipality,
    login,
    secret,
  }: { readonly municipality: string; readonly login: string; readonly secret: string },
): Promise<boolean> => {
  const accounts = await accountsBehind(tx, municipality, login)
  const row = await tx
    .selectFrom('letter_code')
    .where('municipality', '=', municipality)
    .where('code_hash', '=', hashOf(digitsOf(secret)))
    .where('account', 'in', [nobody, ...accounts.map(({ id }) => id)])
    .select('account')
    .executeTakeFirst()
  return row !== undefined
}

const nobody = '00000000-0000-0000-0000-000000000000'
