import type { Context } from 'hono'
import type { At } from '../casework/case/at.ts'
import type { Actor } from '../casework/registers/actor.ts'
import type { Municipality } from '../casework/registers/municipality.ts'
import type { Tx } from '../casework/registers/tables.ts'
import { hashOf } from '../platform/system/randomness.ts'
import { atWithoutRequest } from './at-without-request.ts'
import { queryOf } from './query-of.ts'
import { noFiles } from './read-body.ts'
import { sessionToken } from './sign-in/session-cookie.ts'
import { startLines } from './start-lines.ts'
import type { World } from './world.ts'

/** The same for a request: with its path, its question, its files and its session. */
export const atOf = (
  world: World,
  context: Context,
  tx: Tx,
  municipality: Municipality,
  actor: Actor,
  files: At['files'] = noFiles,
): At => ({
  ...atWithoutRequest(world, tx, municipality, actor),
  params: context.req.param() as Record<string, string>,
  query: queryOf(context),
  files,
  startLines,
  session: hashOf(sessionToken(context, municipality.number) ?? ''),
})
