import type { Context } from 'hono'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { actorOf } from '../../platform/sessions/session.ts'
import type { World } from '../world.ts'
import { sessionToken } from './session-cookie.ts'

/** Whether a request comes from somebody with a session. Asked before a large body is read: a stranger's is not. */
export const isKnown = async (world: World, context: Context): Promise<boolean> => {
  const municipality = context.req.path.split('/')[1] ?? ''
  const token = sessionToken(context, municipality)
  if (!token) return false
  const actor = await inMunicipality(world.db, { municipality }, (tx) =>
    actorOf(tx, municipality, token, world.clock.now(), { unasked: true }),
  )
  return actor !== null
}
