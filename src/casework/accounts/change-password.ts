import type { Problem } from '../../ui/kit/field.ts'
import type { At } from '../case/at.ts'
import { endOtherSessions, forgetCode } from './own-sessions.ts'
import { words } from './password.words.ts'
import { passwordFault } from './password-fault.ts'
import { hindranceOf, loginHashOf, noteTry } from './wrong-tries.ts'

type Own = { readonly login: string; readonly password_hash: string | null }

/**
 * パスワード・合言葉を変える
 *
 * Checks the current one (wrong tries count as at the sign-in) unless `current` is null: there is none, or a letter
 * let its owner in. Writes the new one, and ends every other session. Answers what to mend, or null.
 */
export const changePassword = async (
  at: At,
  { login, password_hash }: Own,
  current: string | null,
  fresh: string,
): Promise<Problem | null> => {
  const { number: municipality, name, prefecture, head } = at.municipality
  if (password_hash && current !== null) {
    const now = Temporal.Instant.from(at.now)
    const key = { municipality, loginHash: loginHashOf(at.hash, municipality, login), now }
    const hindrance = await hindranceOf(at.tx, key)
    if (hindrance) return { field: 'secretCurrent', says: words[hindrance.kind] }
    const right = await at.passwords.verify(password_hash, current)
    await noteTry(at.tx, key, right)
    if (!right) return { field: 'secretCurrent', says: words.wrong }
  }
  const fault = passwordFault(fresh, at.actor.role, [name, prefecture, head, login, at.actor.name])
  if (fault) return { field: 'secretNew', says: fault }
  await at.tx
    .updateTable('account')
    .set({ password_hash: await at.passwords.hash(fresh) })
    .where('municipality', '=', municipality)
    .where('id', '=', at.actor.account)
    .execute()
  await endOtherSessions(at)
  await forgetCode(at)
  return null
}
