import type { Context } from 'hono'
import { actorOf, csrfTokenOf, endSession } from '../../platform/sessions/session.ts'
import { firstOf, type Typed } from '../../ui/kit/typed.ts'
import { clearSessionCookie, sessionToken } from './session-cookie.ts'
import { auditSignIn } from './sign-in-audit.ts'
import type { SignInVisit } from './sign-in-visit.ts'

/** サインアウト: the session ends here and everything the browser kept of it goes. */
export const signOut = async (
  context: Context,
  typed: Typed,
  { world, tx, municipality: { number } }: SignInVisit,
): Promise<Response> => {
  const now = world.clock.now()
  const token = sessionToken(context, number)
  const actor = token ? await actorOf(tx, number, token, now) : null
  if (token && actor) {
    // Sent by another page: nobody is signed out by somebody else's link.
    const mayGo = firstOf(typed, '_csrf') === csrfTokenOf(token)
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
  // 「この画面を閉じる」: to a page that names neither the person nor what it was about.
  return context.redirect(firstOf(typed, 'leave') === '1' ? '/' : `/${number}/`, 303)
}
