import type { At } from '../case/at.ts'

/**
 * 本人・家族のアカウント
 *
 * Makes the account with which the applicant will sign in, unless there is one; the reception number is what they
 * type as their name. There is no password yet: the one-time code comes with the letter of ②.
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
  const known = await at.tx
    .selectFrom('account')
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', person)
    .where('disabled_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (known) return
  await at.tx
    .insertInto('account')
    .values({
      ...{ municipality: at.municipality.number, id: at.newId(), login, name, role, person },
      ...{ organisation: null, password_hash: null, one_time_secret: null, disabled_at: null },
    })
    .execute()
}
