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

/** Ends all of them but this one. */
export const endOtherSessions = async (at: At): Promise<void> => {
  await at.tx
    .deleteFrom('session')
    .where('municipality', '=', at.municipality.number)
    .where('account', '=', at.actor.account)
    .where('token_hash', '!=', at.session)
    .execute()
}
