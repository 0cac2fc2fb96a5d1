import { sql } from 'kysely'
import type { Role } from '../../casework/registers/actor.ts'
import type { Tx } from '../../casework/registers/tables.ts'

/** An account as the sign-in needs it. */
export type SignInAccount = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly password_hash: string | null
  readonly one_time_secret: string | null
  readonly one_time_step: number | null
}

const columns = [
  'a.id',
  'a.login',
  'a.name',
  'a.role',
  'a.password_hash',
  'a.one_time_secret',
  'a.one_time_step',
] as const

/**
 * サインイン名から
 *
 * The accounts that a login stands for, at most two: the account of that name, and with the reception number
 * of any of a person's cases the account of the person or the guardian. Closed accounts are not there.
 */
export const accountsBehind = async (
  tx: Tx,
  municipality: string,
  login: string,
): Promise<readonly SignInAccount[]> => {
  const people = tx
    .selectFrom('case_file as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.person'),
    )
    .where('c.municipality', '=', municipality)
    .where('c.reception_number', '=', login)
    .select(sql<string>`unnest(array[p.id, p.guardian])`.as('id'))
  const rows = await tx
    .selectFrom('account as a')
    .where('a.municipality', '=', municipality)
    .where('a.disabled_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb(sql`lower(a.login)`, '=', login),
        eb.and([eb('a.person', 'in', people), eb('a.role', 'in', ['本人', '家族'])]),
      ]),
    )
    .select(columns)
    .orderBy('a.created_at')
    .limit(2)
    .execute()
  return rows as readonly SignInAccount[]
}

/** The account of a sign-in under way, as it is now. */
export const signInAccount = async (
  tx: Tx,
  municipality: string,
  id: string,
): Promise<SignInAccount | null> => {
  const row = await tx
    .selectFrom('account as a')
    .where('a.municipality', '=', municipality)
    .where('a.id', '=', id)
    .where('a.disabled_at', 'is', null)
    .select(columns)
    .executeTakeFirst()
  return (row as SignInAccount | undefined) ?? null
}
