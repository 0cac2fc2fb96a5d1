import { formIn } from '../../src/app/demo/page-form.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { startSession } from '../../src/platform/sessions/session.ts'
import { systemRandomness } from '../../src/platform/system/randomness.ts'
import type { Engine } from './engine.ts'
import { type Figures, put } from './figures.ts'
import { firstCity } from './first-city.ts'
import { bareRunner, type Statement, statementsOf } from './statements.ts'
import { timesOf } from './times.ts'

/** The session of somebody at the desk of the first city. */
const deskOf = async ({ world }: Engine): Promise<string> => {
  const token = systemRandomness.newToken()
  await inMunicipality(world.db, { municipality: firstCity.number }, async (tx) => {
    const { id } = await tx
      .selectFrom('account')
      .select('id')
      .where('municipality', '=', firstCity.number)
      .where('role', '=', '窓口')
      .executeTakeFirstOrThrow()
    await startSession(tx, firstCity.number, id, token, world.clock.now())
  })
  return `hitotsu-${firstCity.number}=${token}`
}

/** Kana as people type it to find somebody: the beginnings of readings that are in the register. */
const namesIn = ({ world }: Engine): Promise<string[]> =>
  inMunicipality(world.db, { municipality: firstCity.number }, async (tx) => {
    const rows = await tx
      .selectFrom('person')
      .select('kana')
      .where('municipality', '=', firstCity.number)
      .orderBy('id')
      .limit(100)
      .execute()
    return rows.map(({ kana }) => kana.split(/\s/)[0] ?? kana)
  })

type Ask = (path: string, body?: URLSearchParams) => Promise<string>

const asker = (engine: Engine, cookie: string): Ask => {
  const headers = { cookie, origin: 'http://localhost' }
  const typed = { 'content-type': 'application/x-www-form-urlencoded' }
  return async (path, body) => {
    const response = await engine.app.request(
      `http://localhost/${firstCity.number}${path}`,
      body ? { method: 'POST', body: `${body}`, headers: { ...headers, ...typed } } : { headers },
    )
    const html = await response.text()
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    return html
  }
}

/** Requests as a browser sends them, each beside the very statements it asked, prepared, on a connection of its own. */
export const measureRequests = async (engine: Engine, figures: Figures, rounds: number): Promise<void> => {
  const ask = asker(engine, await deskOf(engine))
  const names = await namesIn(engine)
  const form = formIn(await ask('/persons'))
  const sought = (round: number) => {
    const sent = new URLSearchParams([...form].flatMap(([name, texts]) => texts.map((text) => [name, text])))
    sent.set('sought', names[round % names.length] ?? '')
    return sent
  }
  const requests: Readonly<Record<string, (round: number) => Promise<string>>> = {
    'page: table 別紙3 of the city': () => ask('/tables/annex3?year=2026'),
    'page: table 別紙1 of the city': () => ask('/tables/annex1?year=2026'),
    'page: measures of the city': () => ask('/tables/measures?year=2026'),
    'page: work list, 50 rows': () => ask('/work?tab=all'),
    'page: work list, this week': () => ask('/work?tab=week'),
    'page: search by kana': (round) => ask('/persons', sought(round)),
    'page: matching, solved before': () => ask('/matching'),
  }
  const bare = await bareRunner(engine.appUrl)
  for (const [name, request] of Object.entries(requests)) {
    // As many as there are different questions, so that page and bare statements are asked the very same ones.
    const asked: (readonly Statement[])[] = []
    for (let round = 0; round < names.length; round += 1) asked.push(await statementsOf(() => request(round)))
    const times = await timesOf(rounds, request)
    const least = await timesOf(rounds, (round) => bare.run(asked[round % asked.length] ?? []))
    put(figures, name, times, least)
  }
  await bare.close()
}
