import type { At } from '../case/at.ts'

const mine = (at: At) =>
  at.tx
    .selectFrom('session')
    .where('municipality', '=', at.municipality.number)
    .where('account', '=', at.actor.account)

/** サインイン中の機器: where this account is signed in, the newest first. */
export const ownSessions = async (at: At) => {
  const rows = await mine(at)
    .select(['token_hash', 'created_at', 'seen_at'])
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(({ token_hash, created_at, seen_at }) => ({
    key: token_hash.slice(0, 12),
    since: created_at,
    seen: seen_at,
    here: token_hash === at.session,
  }))
}

/** Whether this session was entered with the code of a letter and no passphrase was set in it since. */
export const enteredByCode = async (at: At): Promise<boolean> => {
  const row = await mine(at).where('token_hash', '=', at.session).select('by_code').executeTakeFirst()
  return row?.by_code ?? false
}

/** From now on this session asks for the passphrase before it is changed. */
export const forgetCode = async (at: At): Promise<void> => {
  await at.tx
    .updateTable('session')
    .set({ by_code: false })
    .where('municipality', '=', at.municipality.number)
    .where('token_hash', '=', at.session)
    .execute()
}

/** Ends all of them but this one. */
export const endOtherSessions = async (at: At): Promise<void> => {
  await at.tx
    .deleteFrom('session')
    .where('municipality', '=', at.municipality.number)
    .where('account', '=', at.actor.account)
    .where('token_hash', '!=', at.session)
    .execute()
}
