import { passwordFault } from '../../casework/accounts/password-fault.ts'
import type { SignInAccount } from '../../platform/sessions/accounts-behind.ts'
import { passwords } from '../../platform/sessions/passwords.ts'
import { endSessionsOf } from '../../platform/sessions/session.ts'
import { changeTicket } from '../../platform/sessions/ticket.ts'
import type { Problem } from '../../ui/kit/field.ts'
import { readForm } from '../../ui/kit/form.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { stepFields } from './sign-in-fields.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/** What a page came to; `counts` when it was a guess at a secret. */
export type StepAnswer = { readonly problems: readonly Problem[]; readonly counts: boolean }

/** The password that somebody chooses with a start code. Whoever was still signed in as them is out. */
export const setFirstPassword = async (
  { tx, municipality }: SignInVisit,
  account: SignInAccount,
  token: string,
  typed: Typed,
): Promise<StepAnswer> => {
  const { number, name, prefecture, head } = municipality
  const read = readForm(stepFields.password, typed)
  if (!read.ok) return { problems: read.problems, counts: false }
  const { password, again } = read.value
  const fault = passwordFault(password, account.role, [name, prefecture, head, account.login, account.name])
  if (fault) return { problems: [{ field: 'password', says: fault }], counts: false }
  if (password !== again)
    return {
      problems: [{ field: 'again', says: '2つのパスワードがちがいます。同じものを入力してください' }],
      counts: false,
    }
  await tx
    .updateTable('account')
    .set({ password_hash: await passwords.hash(password) })
    .where('municipality', '=', number)
    .where('id', '=', account.id)
    .execute()
  await endSessionsOf(tx, number, account.id)
  await changeTicket(tx, number, token, { must_set_password: false })
  return { problems: [], counts: false }
}
