import type { Context } from 'hono'
import { z } from 'zod'
import type { At } from '../casework/case/at.ts'
import type { Loaded, Screen } from '../casework/case/screen.ts'
import { keepSteps, readSteps } from '../casework/working-copy/keep-steps.ts'
import { keepTyped, lockKept } from '../casework/working-copy/keep-typed.ts'
import { bePresent, leave, othersPresent } from '../casework/working-copy/presence.ts'
import { inMunicipality } from '../platform/postgres/transaction.ts'
import { actorOf, csrfTokenOf } from '../platform/sessions/session.ts'
import type { KeepAnswer, KeepRequest, KeptState } from '../ui/kept/keep-protocol.ts'
import { auditKeeping } from './audit-keeping.ts'
import { type KeptOn, keptOn } from './kept-on.ts'
import { municipalityOf } from './municipality-of.ts'
import { atOf } from './serve-screen.ts'
import { sessionToken } from './sign-in/session-cookie.ts'
import type { World } from './world.ts'

/** As it was typed, but for what no database holds: NUL, and halves of a letter. */
const text = z.string().transform((given) => given.replaceAll('\u0000', '').toWellFormed())
const typed = z.record(text.pipe(z.string().max(200)), z.array(text).max(200))
const request = z.object({
  csrf: z.string(),
  fields: z.array(z.object({ field: z.string(), mark: z.string(), typed })).default([]),
  beside: z.array(z.object({ field: z.string(), account: z.uuid(), typed: typed.nullable() })).default([]),
  steps: z
    .array(
      z.object({
        seq: z.int().min(1),
        patch: z.record(
          z.string(),
          z.tuple([z.array(z.string()).nullable(), z.array(z.string()).nullable()]),
        ),
        undone: z.boolean(),
      }),
    )
    .default([]),
  last: z.int().min(0).default(0),
  done: z.int().min(0).default(0),
  leave: z.boolean().default(false),
})

/**
 * Takes what is typed in a form while it is typed (POST), and tells what has changed since (GET, 204 when nothing
 * has). The same walls as the screen of the form; asking does not keep a session alive, typing does.
 */
export const serveKeep = (world: World, screen: Screen) => async (context: Context) => {
  const number = context.req.param('municipality') ?? ''
  const asks = context.req.method === 'GET'
  const body = asks ? null : request.safeParse(await context.req.json().catch(() => null))
  if (body && !body.success) return context.json({}, 400)
  return inMunicipality(world.db, { municipality: number }, async (tx): Promise<Response> => {
    const municipality = await municipalityOf(tx, number)
    const token = sessionToken(context, number)
    const actor = token && (await actorOf(tx, number, token, world.clock.now(), { unasked: asks }))
    if (!municipality || !token || !actor) return context.json({}, 401)
    const at = atOf(world, context, tx, municipality, actor)
    const csrf = csrfTokenOf(token)
    if (body && body.data.csrf !== csrf) return context.json({}, 403)
    if (body && !body.data.leave) await lockKept(at)
    const loaded = screen.who.includes(actor.role) ? await screen.load(at) : null
    const kept = loaded && (await keptOn(screen, at, loaded))
    if (!loaded || !kept) return context.json({}, 404)
    if (body?.data.leave) {
      await leave(at, kept.place)
      return context.body(null, 204)
    }
    if (body) return context.json(await keep(screen, at, loaded, kept, body.data))
    const state = await stateFor(at, loaded, kept, csrf)
    return state ? context.json(state) : context.body(null, 204)
  })
}

const keep = async (
  screen: Screen,
  at: At,
  loaded: Loaded<unknown>,
  kept: KeptOn,
  sent: KeepRequest,
): Promise<KeepAnswer> => {
  await auditKeeping(at, screen.audit, loaded.subject, kept.place)
  const answer = await keepTyped(at, kept.place, kept.fields, sent)
  if (sent.steps.length > 0 || sent.last > 0) await keepSteps(at, kept.place, sent)
  const time = Temporal.Instant.from(at.now).toZonedDateTimeISO('Asia/Tokyo')
  return { ...answer, at: `${time.hour}:${String(time.minute).padStart(2, '0')}` }
}

/** Null when nothing has changed since the stamp in the query. */
const stateFor = async (
  at: At,
  loaded: Loaded<unknown>,
  kept: KeptOn,
  csrf: string,
): Promise<KeptState | null> => {
  await bePresent(at, kept.place)
  const people = await othersPresent(at, kept.place)
  const away = (account: string) => !people.some((one) => one.account === account)
  const shown = {
    account: at.actor.account,
    version: String(loaded.version ?? ''),
    units: Object.fromEntries(
      Object.entries(kept.fields).map(([field, { mark, typed, row }]) => [
        field,
        { mark, typed, by: row?.by ?? loaded.saved?.by ?? null },
      ]),
    ),
    beside: kept.rows
      .filter(({ beside }) => beside === at.actor.account || (beside !== '' && away(beside)))
      .map(({ field, beside, by, typed }) => ({ field, account: beside, by, typed })),
    people: people.map(({ name, role, section }) => ({ name, role, section })),
  }
  const stamp = at.hash(JSON.stringify([csrf, shown])).slice(0, 16)
  const since = at.query.get('since') ?? ''
  if (since === stamp) return null
  return { stamp, csrf, ...shown, ...(since === '' ? { steps: await readSteps(at, kept.place) } : {}) }
}
