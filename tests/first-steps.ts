import { afterAll } from 'vitest'
import { createApp } from '../src/app/create-app.ts'
import { putRegisters } from '../src/app/demo/demo-registers.ts'
import type { World } from '../src/app/world.ts'
import type { Tables, Tx } from '../src/casework/registers/tables.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { createPainter } from '../src/platform/typst/paint.ts'

const here = '131177'

type Typed = Readonly<Record<string, string | readonly string[]>>
type Visit = { readonly status: number; readonly at: string; readonly html: string; readonly says: string }

/** The site without a browser, on 11 May 2026, for one test file; everybody is signed in as they are asked for. */
export const firstSteps = async () => {
  const database = await freshDatabase<Tables>()
  const painter = createPainter()
  afterAll(() => painter.close())
  const now = Temporal.Instant.from('2026-05-11T01:00:00Z')
  const faults: unknown[] = []
  const world: World = {
    ...{ db: database.app, painter, clock: { now: () => now }, randomness: systemRandomness, reactions: [] },
    ...{ address: 'http://localhost', report: (fault) => faults.push(fault) },
  }
  await putRegisters(world, database.ownerUrl)
  const app = createApp(world)
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(world.db, { municipality: here }, work)

  /** Somebody signed in, whose forms carry their hidden inputs as a browser does. */
  const visitor = async (account: string) => {
    const token = systemRandomness.newToken()
    await inside((tx) => startSession(tx, here, account, token, now))
    const visit = async (path: string, body?: URLSearchParams): Promise<Visit> => {
      const response = await app.request(`/${here}${path}`, {
        headers: { cookie: `hitotsu-${here}=${token}`, origin: 'http://localhost' },
        ...(body ? { method: 'POST', body } : {}),
      })
      const html = await response.text()
      const at = (response.headers.get('location') ?? '').replace(`/${here}`, '')
      return { status: response.status, at, html, says: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
    }
    const send = (path: string, page: Visit, typed: Typed) => {
      const body = new URLSearchParams()
      for (const [, name = '', value = ''] of page.html.matchAll(
        /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
      ))
        body.append(name, value.replaceAll('&amp;', '&'))
      for (const [name, value] of Object.entries(typed))
        for (const one of [value].flat()) body.append(name, one)
      return visit(path, body)
    }
    const fill = async (path: string, typed: Typed) => send(path, await visit(path), typed)
    /** Fills in, and confirms on the check page. */
    const confirm = async (path: string, typed: Typed) =>
      send(path, await fill(path, typed), { _confirmed: '1' })
    return { visit, fill, send, confirm }
  }

  const accountOf = (role: string, organisation?: string | null) =>
    inside((tx) =>
      tx
        .selectFrom('account')
        .where('role', '=', role)
        .$if(organisation !== undefined, (query) => query.where('organisation', '=', organisation ?? ''))
        .selectAll()
        .executeTakeFirstOrThrow(),
    )
  const desk = await visitor((await accountOf('窓口')).id)
  const chief = await visitor((await accountOf('係長')).id)
  let persons = 0
  const register = async (
    over: Readonly<Record<string, string | readonly string[]>> = {},
    who: Readonly<Record<string, string>> = {},
  ) => {
    const at = (
      await desk.fill('/persons/new', {
        ...{
          name: `人　${systemRandomness.newId()}`,
          kana: 'ヒト',
          birthDate: `昭和55年1月${++persons}日`,
          address: '北区',
          ...who,
        },
      })
    ).at
    const applied = await desk.confirm(`${at}/apply`, {
      ...{
        kind: '新規',
        care: ['22'],
        training: ['46'],
        careManagement: 'なし',
        cameBy: '本人',
        on: '令和8年5月11日',
      },
      ...over,
    })
    return { person: at, caseId: applied.at.replace('/cases/', '') }
  }
  const fileOf = (caseId: string) =>
    inside((tx) => tx.selectFrom('case_file').where('id', '=', caseId).selectAll().executeTakeFirstOrThrow())
  const deskId = (await inside((tx) => tx.selectFrom('desk').selectAll().executeTakeFirstOrThrow())).id
  return { faults, inside, visitor, accountOf, desk, chief, register, fileOf, deskId }
}
