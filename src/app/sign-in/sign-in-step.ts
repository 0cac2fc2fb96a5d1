import type { Context } from 'hono'
import { hindranceOf, noteTry } from '../../casework/accounts/wrong-tries.ts'
import { type SignInAccount, signInAccount } from '../../platform/sessions/accounts-behind.ts'
import { newOneTimeSecret } from '../../platform/sessions/one-time-code.ts'
import {
  closeTicket,
  openTicket,
  type Stage,
  stageOf,
  type Ticket,
  ticketOf,
} from '../../platform/sessions/ticket.ts'
import type { Problem } from '../../ui/kit/field.ts'
import { firstOf, type Typed } from '../../ui/kit/typed.ts'
import { type KeptForm, readKept } from './kept-form.ts'
import { safeNext } from './safe-next.ts'
import { auditSignIn } from './sign-in-audit.ts'
import { finishSignIn } from './sign-in-finish.ts'
import { signInPage } from './sign-in-page.tsx'
import { setFirstPassword } from './sign-in-set-password.ts'
import { signInStepPage } from './sign-in-step-page.tsx'
import { takeCode } from './sign-in-take-code.ts'
import type { SignInVisit } from './sign-in-visit.ts'

type Carried = { readonly next: string; readonly kept: KeptForm | null }
type Begun = Carried & { readonly loginHash: string; readonly mustSetPassword: boolean }

/** Begins the pages after the first for somebody whose password or start code was right. */
export const nextStep = async (
  context: Context,
  { world, tx, municipality }: SignInVisit,
  account: SignInAccount,
  { next, kept, loginHash, mustSetPassword }: Begun,
): Promise<Response> => {
  const token = world.randomness.newToken()
  const ticket = {
    account: account.id,
    login_hash: loginHash,
    must_set_password: mustSetPassword,
    code_passed: false,
    new_secret: account.one_time_secret ? null : newOneTimeSecret(),
  }
  await openTicket(tx, municipality.number, token, ticket, world.clock.now())
  return context.html(stepPage(municipality, token, ticket, account, { next, kept }, []))
}

/** One of the pages after the first sent. The number of wrong codes is limited together with wrong passwords. */
export const signInStep = async (context: Context, typed: Typed, visit: SignInVisit): Promise<Response> => {
  const { world, tx, municipality } = visit
  const { number } = municipality
  const now = world.clock.now()
  const token = firstOf(typed, 'ticket')
  const carried = { next: safeNext(number, firstOf(typed, 'next')), kept: readKept(number, typed) }
  const ticket = await ticketOf(tx, number, token, now)
  const account = ticket && (await signInAccount(tx, number, ticket.account))
  if (!ticket || !account) {
    await auditSignIn(tx, {
      municipality: number,
      at: now,
      account: null,
      action: 'サインイン',
      outcome: '断られた',
      detail: '時間切れ',
    })
    return context.html(await signInPage(tx, municipality, { ...carried, trouble: { kind: 'late' } }), 401)
  }
  const key = { municipality: number, loginHash: ticket.login_hash, now }
  const stage = stageOf(ticket, account)
  const log = (outcome: '書いた' | '断られた', detail: string) =>
    auditSignIn(tx, { municipality: number, at: now, account, action: 'サインイン', outcome, detail })
  const hindrance = await hindranceOf(tx, key)
  if (hindrance?.kind === 'busy') {
    await log('断られた', '混雑')
    const problems = [{ field: stage === 'password' ? 'password' : 'code', says: busy }]
    return context.html(stepPage(municipality, token, ticket, account, carried, problems), 429)
  }
  if (hindrance) {
    await log('断られた', '回数')
    return context.html(await signInPage(tx, municipality, { ...carried, trouble: hindrance }), 429)
  }
  const answer =
    stage === 'password'
      ? await setFirstPassword(visit, account, token, typed)
      : await takeCode(visit, account, ticket, token, typed)
  if (answer.counts) await noteTry(tx, key, answer.problems.length === 0)
  if (answer.problems.length > 0) {
    if (answer.counts) await log('断られた', 'ワンタイムコード')
    return context.html(stepPage(municipality, token, ticket, account, carried, answer.problems), 422)
  }
  if (done[stage]) await log('書いた', done[stage])
  const [after, changed] = [
    await ticketOf(tx, number, token, now),
    await signInAccount(tx, number, account.id),
  ]
  if (!after || !changed) throw new Error('a sign-in lost its ticket within one transaction')
  if (stageOf(after, changed) !== 'done')
    return context.html(stepPage(municipality, token, after, changed, carried, []))
  await closeTicket(tx, number, token)
  return finishSignIn(world, context, tx, { municipality, account: changed, ...carried })
}

const busy = 'いま、ほかの送信を確かめています。少し待ってから、もう一度送ってください'

/** What a page changed of the account, for the log. */
const done: Partial<Record<Stage, string>> = {
  password: 'パスワードの設定',
  'second-factor': '認証アプリの登録',
}

const stepPage = (
  municipality: SignInVisit['municipality'],
  token: string,
  ticket: Ticket,
  account: SignInAccount,
  carried: Carried,
  problems: readonly Problem[],
): string => {
  const stage = stageOf(ticket, account)
  if (stage === 'done') throw new Error('a sign-in that is done has no further page')
  return signInStepPage({
    ...carried,
    municipality,
    stage,
    ticket: token,
    login: account.login,
    newSecret: ticket.new_secret,
    problems,
  })
}
