import type { Context } from 'hono'
import type { Role } from '../../casework/registers/actor.ts'
import type { Municipality } from '../../casework/registers/municipality.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { csrfTokenOf, endSession, startSession } from '../../platform/sessions/session.ts'
import type { World } from '../world.ts'
import type { KeptForm } from './kept-form.ts'
import { sendOnPage } from './send-on-page.tsx'
import { putSessionCookie, sessionToken } from './session-cookie.ts'
import { auditSignIn } from './sign-in-audit.ts'

type Of = {
  readonly municipality: Municipality
  readonly account: { readonly id: string; readonly name: string; readonly role: Role }
  readonly next: string
  readonly kept: KeptForm | null
  /** Came in with the code of a letter: a forgotten passphrase may be set anew. */
  readonly byCode?: boolean
  /** By a button of the demo world. */
  readonly demo?: boolean
}

/** Lets somebody in: a new token always, the browser's old session ends, and a kept form is offered. */
export const finishSignIn = async (
  world: World,
  context: Context,
  tx: Tx,
  { municipality, account, next, kept, byCode = false, demo = false }: Of,
): Promise<Response> => {
  const { number } = municipality
  const now = world.clock.now()
  const old = sessionToken(context, number)
  if (old) await endSession(tx, number, old)
  const token = world.randomness.newToken()
  await startSession(tx, number, account.id, token, now, { byCode })
  await auditSignIn(tx, {
    municipality: number,
    at: now,
    account,
    action: 'サインイン',
    outcome: '書いた',
    detail: demo ? '見本の役' : byCode ? '手紙の番号' : '完了',
  })
  putSessionCookie(world, context, number, token, account.role)
  if (!kept) return context.redirect(next, 303)
  const { name, role } = account
  return context.html(sendOnPage({ municipality, account: { name, role, csrf: csrfTokenOf(token) }, kept }))
}
