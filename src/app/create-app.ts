import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Screen } from '../casework/case/screen.ts'
import { stylesheet } from './assets.ts'
import { faultPage } from './fault-page.tsx'
import { notFoundPage } from './not-found-page.tsx'
import { downloads, publicPages, screens } from './screens.ts'
import { serveDownload } from './serve-download.ts'
import { serveLanding, servePublic } from './serve-public.tsx'
import { serveScreen } from './serve-screen.ts'
import { signInRoutes } from './sign-in-routes.ts'
import type { World } from './world.ts'

/** Bytes a form may hold: the longest plan with every field full is well below. */
const longestForm = 2 * 1024 * 1024

/** The switchboard: every path of the site and who answers it. */
export const createApp = (world: World): Hono => {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  app.use(csrf())
  app.use(bodyLimit({ maxSize: longestForm }))
  app.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store')
  })
  app.onError((error, context) => faultPage(world, context, error))
  app.notFound((context) => notFoundPage(context))
  app.get('/health', (context) => context.text('ok'))
  app.get(stylesheet.href, (context) => {
    context.header('cache-control', 'public, max-age=31536000, immutable')
    context.header('content-type', 'text/css; charset=utf-8')
    return context.body(stylesheet.css)
  })
  app.get('/', serveLanding(world))
  signInRoutes(app, world)
  for (const page of publicPages) app.get(`/:municipality{[0-9]{6}}${page.path}`, servePublic(world, page))
  for (const download of downloads)
    app.get(`/:municipality{[0-9]{6}}${download.path}`, serveDownload(world, download))
  for (const screen of screens.toSorted(namedBeforeIds)) {
    const path = `/:municipality{[0-9]{6}}${screen.path}`
    app.get(path, serveScreen(world, screen))
    if (screen.form) app.post(path, serveScreen(world, screen))
  }
  return app
}

/** `/persons/new` is looked at before `/persons/:id`. */
const namedBeforeIds = (one: Screen, other: Screen): number => {
  const key = ({ path }: Screen) => path.replaceAll(':', '~')
  return key(one) < key(other) ? -1 : 1
}
