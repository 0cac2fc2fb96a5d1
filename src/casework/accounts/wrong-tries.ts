import { sql } from 'kysely'
import type { Tx } from '../registers/tables.ts'

/** Wrong tries allowed for one login, and the minutes they are remembered. */
const most = 5
const minutes = 15

type Of = { readonly municipality: string; readonly loginHash: string; readonly now: Temporal.Instant }

/**
 * まちがいの回数
 *
 * The instant from which a login may be tried again; null when it may be tried now. Tries of one login wait
 * for each other until the end of their transaction, so that many sent at once are counted one by one.
 */
export const blockedUntil = async (
  tx: Tx,
  { municipality, loginHash, now }: Of,
): Promise<Temporal.Instant | null> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${municipality} ${loginHash}`}, 0))`.execute(tx)
  const wrong = await tx
    .selectFrom('sign_in_try')
    .where('municipality', '=', municipality)
    .where('login_hash', '=', loginHash)
    .where('passed', '=', false)
    .where('at', '>', `${now.subtract({ minutes })}`)
    .select('at')
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  const oldest = wrong[most - 1]
  return oldest ? Temporal.Instant.from(oldest.at).add({ minutes }) : null
}

/** Remembers that a login was tried. Call it after `blockedUntil`, in the same transaction. */
export const noteTry = (tx: Tx, { municipality, loginHash, now }: Of, passed: boolean): Promise<unknown> =>
  tx
    .insertInto('sign_in_try')
    .values({ municipality, login_hash: loginHash, at: `${now}`, passed })
    .execute()

/** What is kept of a login: nobody can read it back from the tries. */
export const loginHashOf = (hash: (text: string) => string, municipality: string, login: string): string =>
  hash(`${municipality} ${login.toLowerCase()}`)
