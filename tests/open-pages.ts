import { writeFileSync } from 'node:fs'
import { afterAll } from 'vitest'
import { createApp } from '../src/app/create-app.ts'
import { putRegisters } from '../src/app/demo/demo-registers.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { setClock } from '../src/app/demo/seeded.ts'
import { stageOf } from '../src/app/demo/stage.ts'
import { reactions } from '../src/app/reactions.ts'
import type { Fault, World } from '../src/app/world.ts'
import type { Tables, Tx } from '../src/casework/registers/tables.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { createReader } from '../src/platform/readings/create-reader.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { createPainter } from '../src/platform/typst/paint.ts'

export type Form = ReadonlyMap<string, readonly string[]>
export type Typed = Readonly<Record<string, string>>
export type Browser = Awaited<ReturnType<Awaited<ReturnType<typeof openPages>>['browserOf']>>

const municipality = '131177'

/** The whole site on one day without a network: for tests that read pages. Call it at the top of the file. */
export const openPages = async (day: string, more: Pick<World, 'ownForms' | 'solve'> = {}) => {
  const database = await freshDatabase<Tables>()
  const painter = createPainter()
  afterAll(() => painter.close())
  const reader = createReader({ patience: 60_000 })
  afterAll(() => reader.close())
  const faults: Fault[] = []
  const clock = setClock(day)
  const world = {
    ...{ db: database.app, painter, reader, clock, randomness: systemRandomness, reactions },
    ...{ address: 'http://localhost', report: (fault: Fault) => void faults.push(fault) },
    ...more,
  }
  await putRegisters(world, database.ownerUrl)
  const app = createApp(world)
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(world.db, { municipality }, work)
  const fetchPage = async (path: string, cookie = '', body?: string | FormData) => {
    const response = await app.request(`http://localhost/${municipality}${path}`, {
      headers: {
        ...{ cookie, origin: 'http://localhost' },
        ...(typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(body === undefined ? {} : { method: 'POST', body }),
    })
    const type = response.headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    const html = type.startsWith('text/html') ? new TextDecoder().decode(bytes) : ''
    keep(path, html === '' ? bytes : html)
    const says = html
      .replaceAll('<!-- -->', '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
    const to = (response.headers.get('location') ?? '').slice(municipality.length + 1)
    const name = response.headers.get('content-disposition') ?? ''
    const cookies = response.headers.getSetCookie()
    return { status: response.status, type, name, bytes, html, says, to, cookies }
  }
  /** Signs in without a password and keeps the session. */
  const browserOf = async (login: string) => {
    const token = systemRandomness.newToken()
    await inside(async (tx) => {
      const account = await tx
        .selectFrom('account')
        .select('id')
        .where('login', '=', login)
        .executeTakeFirstOrThrow()
      await startSession(tx, municipality, account.id, token, clock.now())
    })
    const cookie = `hitotsu-${municipality}=${token}`
    const open = (path: string) => fetchPage(path, cookie)
    const send = (path: string, form: Form, typed: Typed = {}) => {
      const filled = new Map([
        ...form,
        ...Object.entries(typed).map(([name, text]) => [name, [text]] as const),
      ])
      const pairs = [...filled].flatMap(([name, values]) => values.map((text) => [name, text]))
      return fetchPage(path, cookie, `${new URLSearchParams(pairs)}`)
    }
    const fill = async (path: string, typed: Typed = {}) => send(path, formIn((await open(path)).html), typed)
    /** Sends a form with files in it, as browsers do. */
    const sendForm = (path: string, form: FormData) => fetchPage(path, cookie, form)
    return { open, send, sendForm, fill, cookie }
  }
  const stage = stageOf({ app, world, clock, base: day, municipality })
  return { app, world, ownerUrl: database.ownerUrl, faults, inside, fetchPage, browserOf, stage }
}

let kept = 0

/** Keeps every page where `HITOTSU_PAGES` says, to be looked at. */
const keep = (path: string, page: string | Uint8Array) => {
  const folder = process.env.HITOTSU_PAGES
  if (!folder || page.length === 0) return
  kept += 1
  writeFileSync(
    `${folder}/${String(kept).padStart(3, '0')}${path.replace(/[0-9a-f-]{36}|\W+/g, '-')}.${typeof page === 'string' ? 'html' : 'pdf'}`,
    page,
  )
}
