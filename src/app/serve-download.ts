import type { Context } from 'hono'
import type { At } from '../casework/case/at.ts'
import type { Download } from '../casework/case/screen.ts'
import { inMunicipality } from '../platform/postgres/transaction.ts'
import { actorOf } from '../platform/sessions/session.ts'
import { answeredOutside } from './answer-outside.ts'
import { atOf } from './at-of.ts'
import { audit } from './audit.ts'
import { municipalityOf } from './municipality-of.ts'
import { notFoundPage } from './page/not-found-page.tsx'
import { sessionToken } from './sign-in/session-cookie.ts'
import { signInPath } from './sign-in/sign-in-path.ts'
import type { World } from './world.ts'

/** One request for a kept file: the same walls as a screen. */
export const serveDownload = (world: World, download: Download) => (context: Context) => {
  const number = context.req.param('municipality') ?? ''
  const attempt = (answers: At['answers']) =>
    inMunicipality(world.db, { municipality: number }, async (tx): Promise<Response> => {
      const municipality = await municipalityOf(tx, number)
      if (!municipality) return notFoundPage(context)
      const token = sessionToken(context, number)
      const actor = token ? await actorOf(tx, number, token, world.clock.now()) : null
      if (!actor) return context.redirect(signInPath(context, number), 303)
      const at = { ...atOf(world, context, tx, municipality, actor), answers }
      const file = download.who.includes(actor.role) ? await download.load(at) : null
      const found = file && 'body' in file ? file : null
      await audit(tx, at.now, actor, download.audit, found?.subject ?? null, found ? '見た' : '見つからない')
      if (!file) return notFoundPage(context)
      if (!('body' in file)) return context.redirect(at.href(file.instead), 303)
      return new Response(Buffer.from(file.body), {
        headers: {
          'content-type': file.type,
          'content-disposition': `inline; filename="${file.name}"`,
          'cache-control': 'no-store',
        },
      })
    })
  return answeredOutside(world, number, attempt)
}
