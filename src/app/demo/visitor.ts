import type { Hono } from 'hono'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { startSession } from '../../platform/sessions/session.ts'
import type { World } from '../world.ts'
import { formIn } from './page-form.ts'

/** What is typed over the form as it stands: html name → value, or values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody who uses the site as a browser would: opens a page, fills its form, sends it. */
export type Visitor = {
  readonly open: (path: string) => Promise<string>
  /** Sends a form and answers the path it led to (below the municipality). Throws when the site would not take it. */
  readonly send: (path: string, fields?: Fields) => Promise<string>
}

/** Signs an account in without its password: for the demo's own building, inside this process only. */
export const visit = async (
  app: Hono,
  world: World,
  municipality: string,
  account: string,
): Promise<Visitor> => {
  const token = world.randomness.newToken()
  await inMunicipality(world.db, { municipality }, (tx) =>
    startSession(tx, municipality, account, token, world.clock.now()),
  )
  const headers = { cookie: `hitotsu-${municipality}=${token}`, origin: 'http://localhost' }
  const urlOf = (path: string) => `http://localhost/${municipality}${path}`
  const open = async (path: string): Promise<string> => {
    const response = await app.request(urlOf(path), { headers })
    if (response.status !== 200) throw new Error(`the demo could not open ${path}: ${response.status}`)
    return response.text()
  }
  return {
    open,
    send: async (path, fields = {}) => {
      const filled = formIn(await open(path))
      // The check page that some forms show before they act is confirmed at once.
      for (const [name, value] of Object.entries({ ...fields, _confirmed: '1' }))
        filled.set(name, [value].flat())
      const body = new URLSearchParams(
        [...filled].flatMap(([name, values]) => values.map((value) => [name, value])),
      )
      const response = await app.request(urlOf(path), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      })
      const location = response.headers.get('location')
      if (response.status !== 303 || !location)
        throw new Error(
          `the demo could not send ${path}: ${response.status} ${complaintsIn(await response.text())}`,
        )
      return location.slice(`/${municipality}`.length)
    },
  }
}

/** The words of the error list and of notices, for the one who writes a story. */
const complaintsIn = (html: string): string =>
  [...html.matchAll(/class="(?:error-summary|notice )[\s\S]*?<\/(?:ul|p)>/g)]
    .map(([part]) => part.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
    .join(' / ')
    .slice(0, 600)

/** Rows of a form: `rowsOf('needs', [{ issue: '…' }])` → `needs.0.issue`. */
export const rowsOf = (name: string, rows: readonly Fields[]): Fields =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([key, value]) => [`${name}.${index}.${key}`, value] as const),
    ),
  )
