import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'
import { accountsBehind, type SignInAccount } from './accounts-behind.ts'
import { passwords } from './passwords.ts'
import { digitsOf } from './typed-secret.ts'

type Of = {
  readonly municipality: string
  readonly login: string
  readonly secret: string
  /** Today in Japan; a code is good on its last day. */
  readonly today: string
  readonly now: Temporal.Instant
}

export type Checked = { readonly account: SignInAccount; readonly by: 'password' | 'code' }

/** Checks at once in this process: each holds a connection of the pool (ten), and others need some too. */
const most = 6
let running = 0

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * 番号・合言葉・パスワードの確認
 *
 * Whose secret it is: a password, or a one-time code, which is thereby used up. An unknown login costs the
 * same work as a known one. `busy` when too many are being checked. The caller counts the tries.
 */
export const checkSecret = async (tx: Tx, of: Of): Promise<Checked | 'busy' | null> => {
  if (running >= most) return 'busy'
  running += 1
  try {
    return await check(tx, of)
  } finally {
    running -= 1
  }
}

const check = async (tx: Tx, of: Of): Promise<Checked | null> => {
  const accounts = await accountsBehind(tx, of.municipality, of.login)
  // A number may stand for a child and a guardian: always two checks; a name stands for one.
  const places = /^\d{10}$/.test(of.login) ? [0, 1] : [0]
  const right = await Promise.all(
    places.map((place) => passwords.verify(accounts[place]?.password_hash ?? null, of.secret)),
  )
  const code = await takeCode(tx, of, right.includes(true) ? [] : accounts)
  const byPassword = accounts[right.indexOf(true)]
  if (byPassword) return { account: byPassword, by: 'password' }
  const byCode = accounts.find(({ id }) => id === code)
  return byCode ? { account: byCode, by: 'code' } : null
}

/** Two browsers with the same code: the row is changed once. */
const takeCode = async (tx: Tx, of: Of, accounts: readonly SignInAccount[]): Promise<string | null> => {
  const row = await tx
    .updateTable('letter_code')
    .set({ used_at: `${of.now}` })
    .where('municipality', '=', of.municipality)
    .where('code_hash', '=', hashOf(digitsOf(of.secret)))
    .where('account', 'in', [nobody, ...accounts.map(({ id }) => id)])
    .where('used_at', 'is', null)
    .where('expires_on', '>=', of.today)
    .returning('account')
    .executeTakeFirst()
  return row?.account ?? null
}
