import { afterAll } from 'vitest'
import { createApp, type SiteMap } from '../../src/app/create-app.ts'
import { buildDemo } from '../../src/app/demo/build-demo.ts'
import { reactions } from '../../src/app/reactions.ts'
import type { Fault, World } from '../../src/app/world.ts'
import type { Role } from '../../src/casework/registers/actor.ts'
import type { Tables, Tx } from '../../src/casework/registers/tables.ts'
import { freshDatabase } from '../../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { csrfTokenOf, startSession } from '../../src/platform/sessions/session.ts'
import { createSolver } from '../../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../../src/platform/system/randomness.ts'
import { createPainter } from '../../src/platform/typst/paint.ts'
import { putWorkOfMany } from './put-work-of-many.ts'

export const demoDay = '2026-11-22'
export const kita = '131177'
export const kyoto = '261008'

export type Account = {
  readonly municipality: string
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
  readonly person: string | null
}

export type DemoSite = {
  readonly world: World
  readonly ownerUrl: string
  readonly appUrl: string
  readonly faults: Fault[]
  readonly in: <T>(municipality: string, work: (tx: Tx) => Promise<T>) => Promise<T>
  readonly accounts: readonly Account[]
  readonly account: (municipality: string, login: string) => Account
}

export type App = ReturnType<typeof createApp>

/** The demo world in a database of this file's own. Call it at the top of a test file. */
export async function openDemoSite(): Promise<DemoSite> {
  const database = await freshDatabase<Tables>()
  const painter = createPainter()
  const solver = createSolver()
  const faults: Fault[] = []
  const now = Temporal.Instant.from(`${demoDay}T10:00:00+09:00`)
  const world: World = {
    db: database.app,
    painter,
    solve: solver.solve,
    clock: { now: () => now },
    randomness: systemRandomness,
    reactions,
    address: 'http://localhost',
    report: (fault) => faults.push(fault),
  }
  afterAll(() => painter.close())
  afterAll(() => solver.close())
  const opened = { world, ownerUrl: database.ownerUrl, close: async () => {} }
  await buildDemo(opened, { on: demoDay, say: () => {} })
  const inside = <T>(municipality: string, work: (tx: Tx) => Promise<T>) =>
    inMunicipality(world.db, { municipality }, work)
  for (const number of [kita, kyoto]) await inside(number, (tx) => putWorkOfMany(tx, number, now.toString()))
  const accounts = (await Promise.all([kita, kyoto].map((number) => inside(number, accountsOf)))).flat()
  return {
    world,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    faults,
    in: inside,
    accounts,
    account: (municipality, login) => {
      const found = accounts.find((one) => one.municipality === municipality && one.login === login)
      if (!found) throw new Error(`no account ${login}`)
      return found
    },
  }
}

const accountsOf = async (tx: Tx): Promise<readonly Account[]> => {
  const rows = await tx
    .selectFrom('account')
    .select(['municipality', 'id', 'login', 'name', 'role', 'organisation', 'person'])
    .orderBy('login')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

export type Entry = readonly [name: string, value: string]

/** A browser that is signed in; `path` is below the municipality. */
export type Browser = {
  readonly account: Account
  readonly csrf: string
  readonly get: (path: string) => Promise<Response>
  /** Sends the entries with the session's `_csrf` in front, and as a form that was never sent before. */
  readonly post: (path: string, entries: readonly Entry[]) => Promise<Response>
  /** Sends bytes as they are. */
  readonly postRaw: (path: string, body: string) => Promise<Response>
}

export const browserOf = async (site: DemoSite, app: App, account: Account): Promise<Browser> => {
  const token = systemRandomness.newToken()
  const { municipality } = account
  await site.in(municipality, (tx) =>
    startSession(tx, municipality, account.id, token, site.world.clock.now()),
  )
  const headers = { cookie: `hitotsu-${municipality}=${token}`, origin: 'http://localhost' }
  const url = (path: string) => `http://localhost/${municipality}${path}`
  const csrf = csrfTokenOf(token)
  const postRaw = async (path: string, body: string) =>
    app.request(url(path), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
  return {
    account,
    csrf,
    get: async (path) => app.request(url(path), { headers }),
    postRaw,
    post: (path, entries) => postRaw(path, encoded([['_csrf', csrf], ...keyed(entries)])),
  }
}

/** A key of its own, unless the entries bring one. */
const keyed = (entries: readonly Entry[]): readonly Entry[] =>
  entries.some(([name]) => name === '_key') ? entries : [['_key', systemRandomness.newId()], ...entries]

export const encoded = (entries: readonly Entry[]): string =>
  new URLSearchParams(entries.map(([name, value]): [string, string] => [name, value])).toString()

/** The site with every transaction undone at its end: an answer as if it had been written, and nothing is. */
export const rehearsal = (site: DemoSite, map?: SiteMap): App =>
  createApp({ ...site.world, db: undoing(site.world.db) }, map)

class Undone extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('undone')
    this.result = result
  }
}

const undoing = (db: World['db']): World['db'] =>
  new Proxy(db, {
    get: (target, key) => {
      if (key !== 'transaction') return Reflect.get(target, key)
      return () => ({
        execute: (work: (tx: Tx) => Promise<unknown>) =>
          target
            .transaction()
            .execute(async (tx) => {
              throw new Undone(await work(tx))
            })
            .catch((error: unknown) => {
              if (error instanceof Undone) return error.result
              throw error
            }),
      })
    },
  })

/** Prints a line of numbers that a run is judged by. */
export const print = (line: string): void => {
  process.stdout.write(`[robust] ${line}\n`)
}
