import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { sql } from 'kysely'
import type { Download, PublicPage, Screen } from '../casework/case/screen.ts'
import { provisions } from '../law/provisions.ts'
import { keepPath } from './kept-on.ts'
import { lawApiRoutes } from './law/law-api-routes.ts'
import { lawPageRoutes } from './law/law-page-routes.ts'
import { stylesheet } from './page/assets.ts'
import { faultPage } from './page/fault-page.tsx'
import { notFoundPage } from './page/not-found-page.tsx'
import { refusedPage } from './page/refused-page.tsx'
import { scripts, scriptsAt } from './page/scripts.ts'
import { downloads, publicPages, screens } from './screens.ts'
import { serveDownload } from './serve-download.ts'
import { serveKeep } from './serve-keep.ts'
import { serveLanding, servePublic } from './serve-public.tsx'
import { serveScreen } from './serve-screen.ts'
import { isKnown } from './sign-in/is-known.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import type { World } from './world.ts'

/** Bytes a form may hold: the longest plan with every field full is well below. */
const longestForm = 2 * 1024 * 1024

/** Above what any screen reads of a file, so that the screen itself says what is too large. */
const longestFile = 16 * 1024 * 1024

/** What the site consists of. */
export type SiteMap = {
  readonly screens: readonly Screen[]
  readonly downloads: readonly Download[]
  readonly publicPages: readonly PublicPage[]
}

/** The switchboard: every path of the site and who answers it. */
export const createApp = (world: World, site: SiteMap = { screens, downloads, publicPages }): Hono => {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: 'max-age=31536000; includeSubDomains',
      // With `no-referrer` a browser sends `Origin: null` with our own forms, and they could not be told from others.
      referrerPolicy: 'same-origin',
    }),
  )
  app.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store')
  })
  lawApiRoutes(app, provisions, world)
  // Behind a proxy that ends TLS the browser's origin is the public address, not the one the request reached.
  const own = new URL(world.address).origin
  app.use(csrf({ origin: (origin, context) => origin === own || origin === new URL(context.req.url).origin }))
  const taking = (maxSize: number) => bodyLimit({ maxSize, onError: (context) => refusedPage(context, 413) })
  const [usual, withFiles] = [taking(longestForm), taking(longestFile)]
  const uploads = site.screens.filter(({ form }) => form?.takesFiles).map(pathPattern)
  app.use(async (context, next) => {
    const mayBeLarge =
      context.req.method === 'POST' &&
      uploads.some((path) => path.test(context.req.path)) &&
      (await isKnown(world, context))
    return (mayBeLarge ? withFiles : usual)(context, next)
  })
  app.onError((error, context) =>
    error instanceof HTTPException && error.status === 403
      ? refusedPage(context, 403)
      : faultPage(world, context, error),
  )
  app.notFound((context) => notFoundPage(context))
  app.get('/health', async (context) => {
    const answers = await sql`select 1`.execute(world.db).catch(() => null)
    return answers ? context.text('ok') : context.text('the database does not answer', 503)
  })
  app.get(stylesheet.href, (context) => {
    context.header('cache-control', 'public, max-age=31536000, immutable')
    context.header('content-type', 'text/css; charset=utf-8')
    return context.body(stylesheet.css)
  })
  app.get(`${scriptsAt}/:file`, (context) => {
    const script = scripts().files.get(context.req.param('file'))
    if (!script) return notFoundPage(context)
    context.header('cache-control', 'public, max-age=31536000, immutable')
    context.header('content-type', 'text/javascript; charset=utf-8')
    return context.body(new Uint8Array(script))
  })
  lawPageRoutes(app, provisions)
  app.get('/', serveLanding(world))
  app.get('/:municipality{[0-9]{6}}', (context) =>
    context.redirect(`/${context.req.param('municipality')}/`, 301),
  )
  signInRoutes(app, world)
  for (const page of site.publicPages)
    app.get(`/:municipality{[0-9]{6}}${page.path}`, servePublic(world, page))
  for (const download of site.downloads)
    app.get(`/:municipality{[0-9]{6}}${download.path}`, serveDownload(world, download))
  for (const screen of site.screens.toSorted(namedBeforeIds)) {
    const path = `/:municipality{[0-9]{6}}${screen.path}`
    app.get(path, serveScreen(world, screen))
    if (screen.form) app.post(path, serveScreen(world, screen))
    if (screen.form?.keep) app.on(['GET', 'POST'], `${path}${keepPath}`, serveKeep(world, screen))
  }
  return app
}

/** `/persons/new` is looked at before `/persons/:id`. */
const namedBeforeIds = (one: Screen, other: Screen): number => {
  const key = ({ path }: Screen) => path.replaceAll(':', '~')
  return key(one) < key(other) ? -1 : 1
}

const pathPattern = ({ path }: Screen): RegExp => new RegExp(`^/[0-9]{6}${path.replace(/:\w+/g, '[^/]+')}$`)
