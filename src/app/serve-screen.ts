import type { Context } from 'hono'
import type { At } from '../casework/case/at.ts'
import type { Screen } from '../casework/case/screen.ts'
import { isCitizen } from '../casework/registers/actor.ts'
import type { Tx } from '../casework/registers/tables.ts'
import { inMunicipality } from '../platform/postgres/transaction.ts'
import { actorOf, csrfTokenOf } from '../platform/sessions/session.ts'
import { type Typed, typedOf } from '../ui/kit/typed.ts'
import { answeredOutside } from './answer-outside.ts'
import { atOf } from './at-of.ts'
import { audit } from './audit.ts'
import { comesSecond } from './comes-second.ts'
import { noteDone, takeDone } from './done-note.ts'
import { drawScreen } from './draw-screen.tsx'
import { municipalityOf } from './municipality-of.ts'
import { notFoundPage } from './page/not-found-page.tsx'
import { refusedPage } from './page/refused-page.tsx'
import { withReadings } from './page/with-readings.ts'
import { paintPaper } from './paint-paper.ts'
import { filesIn, noFiles, readBody } from './read-body.ts'
import { type Shown, showScreen, submitScreen } from './run-screen.ts'
import { keptFormOf } from './sign-in/kept-form.ts'
import { safeNext } from './sign-in/safe-next.ts'
import { sendOnPage } from './sign-in/send-on-page.tsx'
import { sessionToken } from './sign-in/session-cookie.ts'
import { signInPage } from './sign-in/sign-in-page.tsx'
import { signInPath } from './sign-in/sign-in-path.ts'
import type { World } from './world.ts'

/** Several who save different sections of one draft at once may each come second more than once. */
const mostTries = 8

/** One request to a screen: municipality, session, actor, transaction, answer. */
export const serveScreen = (world: World, screen: Screen) => async (context: Context) => {
  const number = context.req.param('municipality') ?? ''
  const body = context.req.method === 'POST' ? await readBody(context) : null
  if (body === 'unreadable') return refusedPage(context, 400)
  const typed = body && typedOf(body)
  const files = body ? await filesIn(body) : noFiles
  const attempt = (answers: At['answers']) =>
    inMunicipality(world.db, { municipality: number }, async (tx: Tx): Promise<Response> => {
      const municipality = await municipalityOf(tx, number)
      if (!municipality) return notFoundPage(context)
      const token = sessionToken(context, number)
      const actor = token && (await actorOf(tx, number, token, world.clock.now()))
      if (!token || !actor)
        return typed
          ? context.html(await signInPage(tx, municipality, signInKeeping(context, number, typed)), 401)
          : context.redirect(signInPath(context, number), 303)
      const at = { ...atOf(world, context, tx, municipality, actor, files), answers }
      if (!screen.who.includes(actor.role)) {
        await audit(tx, at.now, actor, screen.audit, null, '見つからない')
        return notFoundPage(context)
      }
      const tokens = { csrf: csrfTokenOf(token), key: world.randomness.newId() }
      // Typed before the session was renewed: nothing is written, and nothing is lost.
      if (typed && typed._csrf?.[0] !== tokens.csrf) {
        await audit(tx, at.now, actor, screen.audit, { detail: '画面の印ちがい' }, '断られた')
        const account = { name: actor.name, role: actor.role, csrf: tokens.csrf }
        const kept = keptFormOf(context.req.url, typed)
        return context.html(sendOnPage({ municipality, account, kept }), 403)
      }
      const shown = typed
        ? await submitScreen(screen, at, typed, tokens, {
            paint: paintPaper(world.painter, world.ownForms),
            reactions: world.reactions,
          })
        : await showScreen(screen, at, tokens)
      return answer(context, screen, at, shown, tokens.csrf)
    })
  // Somebody came before us between our reading and our writing: read again, and save or show both.
  for (let tries = 1; ; tries += 1) {
    try {
      return await answeredOutside(world, number, attempt)
    } catch (error) {
      if (!comesSecond(error) || tries === mostTries) throw error
    }
  }
}

const answer = async (
  context: Context,
  screen: Screen,
  at: At,
  shown: Shown,
  csrf: string,
): Promise<Response> => {
  if (shown.kind === 'nothing') return notFoundPage(context)
  if (shown.kind === 'gone-to') {
    if (!shown.quiet) noteDone(context, at.municipality.number)
    return context.redirect(shown.location, 303)
  }
  const done = context.req.method === 'GET' && takeDone(context, at.municipality.number)
  const html = drawScreen(screen, at, { ...shown, done }, csrf)
  const asked = screen.readings && isCitizen(at.actor.role) && at.query.get('kana') === 'on'
  if (!asked || !at.cutWords) return context.html(html, shown.status)
  const names = [{ name: at.actor.name, kana: null }]
  return context.html(await withReadings(html, at.cutWords, names), shown.status)
}

const signInKeeping = (context: Context, number: string, typed: Typed) => ({
  next: safeNext(number, null),
  kept: keptFormOf(context.req.url, typed),
})
