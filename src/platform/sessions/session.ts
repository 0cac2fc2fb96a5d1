import { createHmac } from 'node:crypto'
import { type Actor, isCitizen, type Role } from '../../casework/registers/actor.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'

/** Minutes without a request after which a session ends: staff leave their desks, citizens read slowly. */
const idleMinutes = { staff: 15, citizen: 30 } as const
/** Hours after which every session ends, used or not. */
const longestHours = 12

/**
 * Starts a session; the token goes to the browser, its hash stays here. What has run out is swept away.
 * `byCode`: somebody came in with the code of a letter and may set a forgotten passphrase anew.
 */
export const startSession = async (
  tx: Tx,
  municipality: string,
  account: string,
  token: string,
  now: Temporal.Instant,
  { byCode = false }: { readonly byCode?: boolean } = {},
): Promise<void> => {
  await tx
    .deleteFrom('session')
    .where('municipality', '=', municipality)
    .where('created_at', '<', `${now.subtract({ hours: longestHours })}`)
    .execute()
  await tx
    .insertInto('session')
    .values({
      municipality,
      token_hash: hashOf(token),
      account,
      created_at: `${now}`,
      seen_at: `${now}`,
      by_code: byCode,
    })
    .execute()
}

export const endSession = async (tx: Tx, municipality: string, token: string): Promise<void> => {
  await tx
    .deleteFrom('session')
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .execute()
}

/** Ends every session of an account, for instance when its password changes. */
export const endSessionsOf = async (tx: Tx, municipality: string, account: string): Promise<void> => {
  await tx
    .deleteFrom('session')
    .where('municipality', '=', municipality)
    .where('account', '=', account)
    .execute()
}

/**
 * Who is behind a token: null when the session is unknown, too old, idle for too long, or the account closed.
 * `unasked`: the page asks by itself; that nobody is there stays so.
 */
export const actorOf = async (
  tx: Tx,
  municipality: string,
  token: string,
  now: Temporal.Instant,
  { unasked = false }: { readonly unasked?: boolean } = {},
): Promise<Actor | null> => {
  const row = await tx
    .selectFrom('session as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 's.municipality').onRef('a.id', '=', 's.account'),
    )
    .where('s.municipality', '=', municipality)
    .where('s.token_hash', '=', hashOf(token))
    .where('a.disabled_at', 'is', null)
    .select(['s.created_at', 's.seen_at', 'a.id', 'a.name', 'a.role', 'a.organisation', 'a.person'])
    .executeTakeFirst()
  if (!row) return null
  const role = row.role as Role
  const idle = idleMinutes[isCitizen(role) ? 'citizen' : 'staff']
  const passed = (since: string) => now.since(Temporal.Instant.from(since)).total('minutes')
  if (passed(row.seen_at) > idle || passed(row.created_at) > longestHours * 60) return null
  if (!unasked && passed(row.seen_at) > 1) await touch(tx, municipality, token, now)
  return {
    account: row.id,
    municipality,
    name: row.name,
    role,
    organisation: row.organisation,
    person: row.person,
  }
}

/** Once a minute is enough to know who is idle. */
const touch = (tx: Tx, municipality: string, token: string, now: Temporal.Instant) =>
  tx
    .updateTable('session')
    .set({ seen_at: `${now}` })
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .execute()

/** Bound to the session, so that no other page can send a form in its name. */
export const csrfTokenOf = (token: string): string => createHmac('sha256', token).update('csrf').digest('hex')
