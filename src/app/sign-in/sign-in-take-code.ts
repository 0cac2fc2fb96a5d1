import type { SignInAccount } from '../../platform/sessions/accounts-behind.ts'
import { stepOfCode } from '../../platform/sessions/one-time-code.ts'
import { changeTicket, type Ticket } from '../../platform/sessions/ticket.ts'
import { digitsOf } from '../../platform/sessions/typed-secret.ts'
import { readForm } from '../../ui/kit/form.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { stepFields } from './sign-in-fields.ts'
import type { StepAnswer } from './sign-in-set-password.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/**
 * The code of the app, of the second factor that is there or of the one being set up. The step is written
 * only if it is later than the last one: of two requests with one code, one gets in.
 */
export const takeCode = async (
  { world, tx, municipality }: SignInVisit,
  account: SignInAccount,
  ticket: Ticket,
  token: string,
  typed: Typed,
): Promise<StepAnswer> => {
  const read = readForm(stepFields.code, typed)
  if (!read.ok) return { problems: read.problems, counts: false }
  const secret = account.one_time_secret ?? ticket.new_secret ?? ''
  const step = stepOfCode(secret, digitsOf(read.value.code), world.clock.now(), account.one_time_step)
  const wrong = { problems: [{ field: 'code', says }], counts: true }
  if (step === null) return wrong
  const written = await tx
    .updateTable('account')
    .set({ one_time_secret: secret, one_time_step: step })
    .where('municipality', '=', municipality.number)
    .where('id', '=', account.id)
    .where('one_time_secret', account.one_time_secret ? '=' : 'is', account.one_time_secret)
    .where((eb) => eb.or([eb('one_time_step', 'is', null), eb('one_time_step', '<', step)]))
    .executeTakeFirst()
  if (written.numUpdatedRows !== 1n) return wrong
  await changeTicket(tx, municipality.number, token, { code_passed: true })
  return { problems: [], counts: true }
}

const says = 'コードがちがうか、もう使われています。アプリに次の数字が出てから、入力してください'
