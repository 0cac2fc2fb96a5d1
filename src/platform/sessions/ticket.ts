import type { Tx } from '../../casework/registers/tables.ts'
import { hashOf } from '../system/randomness.ts'
import type { SignInAccount } from './accounts-behind.ts'

/** Minutes in which a sign-in that was begun must come to its end. */
const longest = 10

/**
 * サインインの途中
 *
 * Between the first page of a sign-in and the session. It opens nothing by itself.
 */
export type Ticket = {
  readonly account: string
  readonly login_hash: string
  readonly must_set_password: boolean
  readonly code_passed: boolean
  readonly new_secret: string | null
}

export type Stage = 'code' | 'password' | 'second-factor' | 'done'

/** What is still missing: the code of a second factor that is there comes before anything can be changed. */
export const stageOf = (ticket: Ticket, account: SignInAccount): Stage => {
  if (account.one_time_secret && !ticket.code_passed) return 'code'
  if (ticket.must_set_password) return 'password'
  return account.one_time_secret ? 'done' : 'second-factor'
}

export const openTicket = async (
  tx: Tx,
  municipality: string,
  token: string,
  ticket: Pick<Ticket, 'account' | 'login_hash' | 'must_set_password' | 'new_secret'>,
  now: Temporal.Instant,
): Promise<void> => {
  await tx
    .deleteFrom('sign_in_ticket')
    .where('municipality', '=', municipality)
    .where('created_at', '<', oldest(now))
    .execute()
  await tx
    .insertInto('sign_in_ticket')
    .values({ ...ticket, municipality, token_hash: hashOf(token), created_at: `${now}` })
    .execute()
}

export const ticketOf = async (
  tx: Tx,
  municipality: string,
  token: string,
  now: Temporal.Instant,
): Promise<Ticket | null> => {
  const row = await tx
    .selectFrom('sign_in_ticket')
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .where('created_at', '>=', oldest(now))
    .select(['account', 'login_hash', 'must_set_password', 'code_passed', 'new_secret'])
    .executeTakeFirst()
  return row ?? null
}

export const changeTicket = async (
  tx: Tx,
  municipality: string,
  token: string,
  change: Partial<Pick<Ticket, 'must_set_password' | 'code_passed'>>,
): Promise<void> => {
  await tx
    .updateTable('sign_in_ticket')
    .set(change)
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .execute()
}

export const closeTicket = async (tx: Tx, municipality: string, token: string): Promise<void> => {
  await tx
    .deleteFrom('sign_in_ticket')
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .execute()
}

const oldest = (now: Temporal.Instant): string => `${now.subtract({ minutes: longest })}`
