import type { Context } from 'hono'
import { mayComeBack } from '../../platform/sessions/may-come-back.ts'
import { actorOf, csrfTokenOf, endSession } from '../../platform/sessions/session.ts'
import { firstOf, type Typed } from '../../ui/kit/typed.ts'
import { signedOutQuery } from '../page/signed-out-notice.tsx'
import { keepKeyPage } from './keep-key-page.tsx'
import { clearSessionCookie, sessionToken } from './session-cookie.ts'
import { auditSignIn } from './sign-in-audit.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/**
 * サインアウト: the session ends here and everything the browser kept of it goes. Who could not come back without a new
 * letter is told so first.
 */
export const signOut = async (
  context: Context,
  typed: Typed,
  { world, tx, municipality }: SignInVisit,
): Promise<Response> => {
  const { number } = municipality
  const now = world.clock.now()
  const leave = firstOf(typed, 'leave') === '1'
  const token = sessionToken(context, number)
  const actor = token ? await actorOf(tx, number, token, now) : null
  if (token && actor) {
    // Sent by another page: nobody is signed out by somebody else's link.
    const csrf = csrfTokenOf(token)
    const mayGo = firstOf(typed, '_csrf') === csrf
    if (mayGo && firstOf(typed, 'sure') !== '1' && !(await mayComeBack(tx, number, token)))
      return context.html(keepKeyPage({ municipality, csrf, leave }))
    await auditSignIn(tx, {
      municipality: number,
      at: now,
      account: { id: actor.account, role: actor.role },
      action: 'サインアウト',
      outcome: mayGo ? '書いた' : '断られた',
    })
    if (!mayGo) return context.redirect(`/${number}/start`, 303)
  }
  if (token) await endSession(tx, number, token)
  clearSessionCookie(world, context, number)
  context.header('clear-site-data', '"cache", "storage"')
  // 「サインアウトして閉じる」: to a page that names neither the person nor what it was about.
  return context.redirect(`/${leave ? '' : `${number}/`}${signedOutQuery}`, 303)
}
