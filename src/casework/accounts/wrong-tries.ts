import { sql } from 'kysely'
import type { Tx } from '../registers/tables.ts'

/** Wrong tries allowed for one login, and the minutes they are remembered. */
const most = 5
const minutes = 15

type Of = { readonly municipality: string; readonly loginHash: string; readonly now: Temporal.Instant }

/** Why a login may not be tried now: another try of it is being checked, or there were too many wrong ones. */
export type Hindrance =
  | { readonly kind: 'busy' }
  | { readonly kind: 'blocked'; readonly until: Temporal.Instant }

/**
 * まちがいの回数
 *
 * Why a login may not be tried; null when it may be tried now, and then nobody else may until the end of the
 * transaction. The others do not wait: whoever sends hundreds at once would hold every connection.
 */
export const hindranceOf = async (
  tx: Tx,
  { municipality, loginHash, now }: Of,
): Promise<Hindrance | null> => {
  const lock = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`${municipality} ${loginHash}`}, 0)) as free`.execute(
    tx,
  )
  if (!lock.rows[0]?.free) return { kind: 'busy' }
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
  return oldest ? { kind: 'blocked', until: Temporal.Instant.from(oldest.at).add({ minutes }) } : null
}

/** Remembers that a login was tried. Call it after `hindranceOf`, in the same transaction. */
export const noteTry = (tx: Tx, { municipality, loginHash, now }: Of, passed: boolean): Promise<unknown> =>
  tx
    .insertInto('sign_in_try')
    .values({ municipality, login_hash: loginHash, at: `${now}`, passed })
    .execute()

/** What is kept of a login: nobody can read it back from the tries. */
export const loginHashOf = (hash: (text: string) => string, municipality: string, login: string): string =>
  hash(`${municipality} ${login.toLowerCase()}`)
