import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { accountScreen } from '../../casework/accounts/account.screen.tsx'
import { accountsScreen } from '../../casework/accounts/accounts.screen.tsx'
import { newAccountScreen } from '../../casework/accounts/new-account.screen.tsx'
import { passwordScreen } from '../../casework/accounts/password.screen.tsx'
import { sessionsScreen } from '../../casework/accounts/sessions.screen.tsx'
import { startCodeScreen } from '../../casework/accounts/start-code.screen.tsx'
import type { Role } from '../../casework/registers/actor.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { administer } from '../../platform/postgres/test-database-admin.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { newOneTimeSecret, oneTimeCodeFor } from '../../platform/sessions/one-time-code.ts'
import { hashPassword } from '../../platform/sessions/passwords.ts'
import { hashOf, systemRandomness } from '../../platform/system/randomness.ts'
import { notFoundPage } from '../page/not-found-page.tsx'
import { serveScreen } from '../serve-screen.ts'
import type { World } from '../world.ts'
import { signInRoutes } from './sign-in-routes.ts'

export const here = '131177'
export const demoPlace = '141002'

/** For tests: a site of sign-in and accounts with a clock that can be moved, and browsers to visit it. */
export const signInTestWorld = async (address = 'http://localhost') => {
  const database = await freshDatabase<Tables>()
  await administer(
    database.ownerUrl,
    ...[here, demoPlace].flatMap((number) => [
      `select set_config('hitotsu.municipality', '${number}', false)`,
      `insert into municipality (number, name, prefecture, head, demo)
       values ('${number}', '見本${number}区', '東京都', '区長', ${number === demoPlace})`,
    ]),
  )
  let now = Temporal.Instant.from('2026-05-01T01:00:00Z')
  const world: World = {
    db: database.app,
    painter: { paint: () => Promise.reject(new Error('nothing is painted here')), close: async () => {} },
    clock: { now: () => now },
    randomness: systemRandomness,
    reactions: [],
    address,
    report: () => {},
  }
  const app = new Hono()
  app.use(csrf())
  app.notFound((context) => notFoundPage(context))
  signInRoutes(app, world)
  const screens = [
    newAccountScreen,
    accountsScreen,
    startCodeScreen,
    accountScreen,
    passwordScreen,
    sessionsScreen,
  ]
  for (const screen of screens) {
    app.get(`/:municipality{[0-9]{6}}${screen.path}`, serveScreen(world, screen))
    app.post(`/:municipality{[0-9]{6}}${screen.path}`, serveScreen(world, screen))
  }
  const inside = <T>(work: (tx: Tx) => Promise<T>, municipality = here) =>
    inMunicipality(world.db, { municipality }, work)
  return {
    app,
    world,
    inside,
    ownerUrl: database.ownerUrl,
    later: (duration: Temporal.DurationLike) => {
      now = now.add(duration)
    },
    now: () => now,
    codeOf: (secret: string) => oneTimeCodeFor(secret, now),
    browser: () => browserOf(app),
    account: (of: NewTestAccount) => inside((tx) => makeAccount(tx, of), of.municipality),
    letterCode: (account: string, code: string, expires_on: string) =>
      inside((tx) =>
        tx
          .insertInto('letter_code')
          .values({ municipality: here, code_hash: hashOf(code), account, expires_on })
          .execute(),
      ),
  }
}

type NewTestAccount = {
  readonly login: string
  readonly role: Role
  readonly password?: string
  readonly secondFactor?: boolean
  readonly person?: string
  readonly municipality?: string
}

const makeAccount = async (tx: Tx, of: NewTestAccount) => {
  const id = systemRandomness.newId()
  const secret = of.secondFactor ? newOneTimeSecret() : null
  await tx
    .insertInto('account')
    .values({
      municipality: of.municipality ?? here,
      id,
      login: of.login,
      name: `${of.login}さん`,
      role: of.role,
      person: of.person ?? null,
      password_hash: of.password ? await hashPassword(of.password) : null,
      one_time_secret: secret,
    })
    .execute()
  return { id, secret: secret ?? '' }
}

/** Keeps cookies as a browser does and sends forms with all their hidden inputs. */
const browserOf = (app: Hono) => {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies.values()].join('; ')
  const visit = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', cookie())
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', 'http://localhost')
    const response = await app.request(path, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      const [name = ''] = pair.split('=')
      if (/max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, pair)
    }
    return { status: response.status, headers: response.headers, body: await response.text() }
  }
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    visit(path, { method: 'POST', body: new URLSearchParams(fields) })
  return { visit, post, cookie }
}

/** The hidden inputs of a page, of the form that goes to `action` or of the whole page. */
export const hiddenIn = (body: string, action?: string): Record<string, string> => {
  const form = action ? (body.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '') : body
  const inputs = (action ? (form.split('</form>')[0] ?? '') : form).matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  )
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [plainOf(name), plainOf(value)]))
}

const plainOf = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
