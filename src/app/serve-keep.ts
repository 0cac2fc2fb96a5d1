import type { Context } from 'hono'
import type { At } from '../casework/case/at.ts'
import type { Loaded, Screen } from '../casework/case/screen.ts'
import { keepSteps } from '../casework/working-copy/keep-steps.ts'
import { keepTyped, lockKept } from '../casework/working-copy/keep-typed.ts'
import { bePresent, leave } from '../casework/working-copy/presence.ts'
import { inMunicipality } from '../platform/postgres/transaction.ts'
import { actorOf, csrfTokenOf } from '../platform/sessions/session.ts'
import type { KeepAnswer, KeepRequest } from '../ui/kept/keep-protocol.ts'
import { isNameIn } from '../ui/kept/name-in.ts'
import { unitOf } from '../ui/kept/units.ts'
import { atOf } from './at-of.ts'
import { audit } from './audit.ts'
import { auditKeeping } from './audit-keeping.ts'
import { keepRequest } from './keep-request.ts'
import { keepStamp } from './keep-stamp.ts'
import { keepState } from './keep-state.ts'
import { type KeptOn, keptOn } from './kept-on.ts'
import { municipalityOf } from './municipality-of.ts'
import { sessionToken } from './sign-in/session-cookie.ts'
import { wantedIn } from './wanted-in.ts'
import type { World } from './world.ts'

/**
 * Takes what is typed in a form while it is typed (POST), and tells what has changed since (GET, 204 when nothing
 * has). The same walls as the screen of the form; asking does not keep a session alive, typing does.
 */
export const serveKeep = (world: World, screen: Screen) => async (context: Context) => {
  const number = context.req.param('municipality') ?? ''
  const asks = context.req.method === 'GET'
  const body = asks ? null : keepRequest.safeParse(await context.req.json().catch(() => null))
  if (body && !body.success) return context.json({}, 400)
  return inMunicipality(world.db, { municipality: number }, async (tx): Promise<Response> => {
    const municipality = await municipalityOf(tx, number)
    const token = sessionToken(context, number)
    const actor = token && (await actorOf(tx, number, token, world.clock.now(), { unasked: asks }))
    if (!municipality || !token || !actor) return context.json({}, 401)
    const at = atOf(world, context, tx, municipality, actor)
    const csrf = csrfTokenOf(token)
    if (body && body.data.csrf !== csrf) return context.json({}, 403)
    const mayOpen = screen.who.includes(actor.role)
    const since = at.query.get('since') ?? ''
    // Before anything is read: what moves between the two is told the next time.
    const stamp = (asks && mayOpen && (await keepStamp(at, csrf, context.req.path))) || ''
    if (stamp !== '' && stamp === since) return context.body(null, 204)
    if (body && !body.data.leave) await lockKept(at)
    const loaded = mayOpen ? await screen.load(at) : null
    const kept = loaded && (await keptOn(screen, at, loaded))
    if (!loaded || !kept) {
      const wanted = mayOpen ? (loaded?.subject ?? wantedIn(at)) : null
      await audit(tx, at.now, actor, screen.audit, wanted, '見つからない')
      return context.json({}, 404)
    }
    if (body?.data.leave) {
      await leave(at, kept.place)
      return context.body(null, 204)
    }
    if (body) return context.json(await keep(screen, at, loaded, kept, body.data))
    await auditKeeping(at, screen.audit, loaded.subject, kept.place, '見た')
    await bePresent(at, kept.place)
    return context.json(await keepState(at, loaded, kept, { stamp, csrf, steps: since === '' }))
  })
}

const keep = async (
  screen: Screen,
  at: At,
  loaded: Loaded<unknown>,
  kept: KeptOn,
  sent: KeepRequest,
): Promise<KeepAnswer> => {
  await auditKeeping(at, screen.audit, loaded.subject, kept.place, '書いた')
  const answer = await keepTyped(at, kept.place, kept, sent)
  // A step in a field that has moved on meanwhile could land elsewhere; one of no field can land nowhere.
  const steps = sent.steps.filter(({ patch }) =>
    Object.keys(patch).every(
      (name) => isNameIn(kept.drawn, name) && !answer.refused.includes(unitOf(name) ?? ''),
    ),
  )
  if (steps.length > 0 || sent.last > 0 || sent.dropped.length > 0)
    await keepSteps(at, kept.place, { ...sent, steps })
  const time = Temporal.Instant.from(at.now).toZonedDateTimeISO('Asia/Tokyo')
  return { ...answer, at: `${time.hour}:${String(time.minute).padStart(2, '0')}` }
}
