import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'

/**
 * 本人・家族のアカウント
 *
 * Makes the account with which the applicant will sign in, unless there is one. Its name is the reception number; where
 * an earlier guardian's account has that name already, the number with the next free ending. (Signing in goes by
 * the reception number in either case.) There is no password yet: the one-time code comes with the letter of ②.
 */
export const giveAccount = async (
  at: At,
  {
    person,
    name,
    role,
    login,
  }: {
    readonly person: string
    readonly name: string
    readonly role: '本人' | '家族'
    readonly login: string
  },
): Promise<void> => {
  const accounts = at.tx.selectFrom('account').where('municipality', '=', at.municipality.number)
  const known = await accounts
    .where('person', '=', person)
    .where('disabled_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (known) return
  const taken = await accounts.where('login', 'like', `${login}%`).select('login').execute()
  await at.tx
    .insertInto('account')
    .values({
      ...{ municipality: at.municipality.number, id: at.newId(), name, role, person },
      login: freeLogin(
        login,
        taken.map((row) => row.login),
      ),
      ...{ organisation: null, password_hash: null, one_time_secret: null, disabled_at: null },
    })
    .execute()
    .catch((error: unknown) => {
      if (error instanceof Error && 'constraint' in error && error.constraint === 'account_login')
        throw new Clash()
      throw error
    })
}

const freeLogin = (login: string, taken: readonly string[]): string => {
  for (let ending = 1; ; ending += 1) {
    const name = ending === 1 ? login : `${login}-${ending}`
    if (!taken.includes(name)) return name
  }
}
