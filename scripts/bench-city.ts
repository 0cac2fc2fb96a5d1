/**
 * How fast a city sees itself: a generated city of 12,400 on the embedded database and on the system's PostgreSQL, and
 * the nation of 1,500,000 (one municipality after the other) on the latter. Load, the table 別紙3, the work list, a
 * search for a person, levelling, matching; for what only reads also the ratio to the very same statements, prepared,
 * on a bare connection in the same run.
 *
 * `--only embedded|server|nation` for one of the three, `--persons`, `--nation` for other sizes, `--rounds` for fewer.
 */
import { parseArgs } from 'node:util'
import { makeCities } from '../src/app/city-command/city-command.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { levelPeriods } from '../src/casework/levelling/level-queries.ts'
import { annex3Counts } from '../src/casework/tables/annex3-queries.ts'
import { level } from '../src/city/levelling/level.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { type Engine, type EngineName, openEngine } from './bench-city/engine.ts'
import { bareRunner, type Statement, statementsOf } from './bench-city/statements.ts'
import { exponent, ms, type Times, timesOf } from './bench-city/times.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    persons: { type: 'string', default: '12400' },
    nation: { type: 'string', default: '1500000' },
    rounds: { type: 'string', default: '200' },
    on: { type: 'string', default: '2026-11-22' },
  },
})
const rounds = Number(values.rounds)
/** The calibrated city stands first in every world. */
const first = { number: '261008', name: '京都市' }
const mebi = 1024 * 1024

type Part = { readonly engine: EngineName; readonly persons: number; readonly title: string }
const parts: readonly Part[] = [
  { engine: 'embedded', persons: Number(values.persons), title: 'a city' },
  { engine: 'server', persons: Number(values.persons), title: 'a city' },
  { engine: 'server', persons: Number(values.nation), title: 'the nation' },
].filter(
  ({ engine, title }) => !values.only || values.only === (title === 'the nation' ? 'nation' : engine),
) as readonly Part[]

/** What was measured of one part, by name, in ms (p50). */
type Figures = Map<string, number>

const line = (figures: Figures, name: string, times: Times, bare?: Times): void => {
  figures.set(name, times.p50)
  const ratio = bare ? `${ms(bare.p50)}   ${(times.p50 / bare.p50).toFixed(2)}` : ''
  console.log(`${name.padEnd(34)}${ms(times.p50)}${ms(times.p95)}${ms(times.p99)} ${ratio}`)
}

/** The session of somebody at the desk of the first city. */
const deskOf = async ({ world }: Engine): Promise<string> => {
  const token = systemRandomness.newToken()
  await inMunicipality(world.db, { municipality: first.number }, async (tx) => {
    const { id } = await tx
      .selectFrom('account')
      .select('id')
      .where('municipality', '=', first.number)
      .where('role', '=', '窓口')
      .executeTakeFirstOrThrow()
    await startSession(tx, first.number, id, token, world.clock.now())
  })
  return `hitotsu-${first.number}=${token}`
}

/** Kana as people type it to find somebody: the beginnings of readings that are in the register. */
const namesIn = ({ world }: Engine): Promise<string[]> =>
  inMunicipality(world.db, { municipality: first.number }, async (tx) => {
    const rows = await tx
      .selectFrom('person')
      .select('kana')
      .where('municipality', '=', first.number)
      .orderBy('id')
      .limit(100)
      .execute()
    return rows.map(({ kana }) => kana.split(/\s/)[0] ?? kana)
  })

const measureRequests = async (engine: Engine, figures: Figures): Promise<void> => {
  const cookie = await deskOf(engine)
  const ask = async (path: string, body?: URLSearchParams) => {
    const response = await engine.app.request(`http://localhost/${first.number}${path}`, {
      headers: {
        cookie,
        origin: 'http://localhost',
        ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(body && { method: 'POST', body: `${body}` }),
    })
    const html = await response.text()
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    return html
  }
  const names = await namesIn(engine)
  const form = formIn(await ask('/persons'))
  const sought = (round: number) => {
    const sent = new URLSearchParams([...form].flatMap(([name, texts]) => texts.map((text) => [name, text])))
    sent.set('sought', names[round % names.length] ?? '')
    return sent
  }
  const requests: readonly (readonly [string, (round: number) => Promise<string>])[] = [
    ['page: table 別紙3 of the city', () => ask('/tables/annex3?year=2026')],
    ['page: work list, 50 rows', () => ask('/work?tab=all')],
    ['page: work list, this week', () => ask('/work?tab=week')],
    ['page: search by kana', (round) => ask('/persons', sought(round))],
  ]
  const bare = await bareRunner(engine.appUrl)
  for (const [name, request] of requests) {
    const asked: (readonly Statement[])[] = []
    for (let round = 0; round < 20; round += 1) asked.push(await statementsOf(() => request(round)))
    const times = await timesOf(rounds, request)
    const least = await timesOf(rounds, (round) => bare.run(asked[round % asked.length] ?? []))
    line(figures, name, times, least)
  }
  await bare.close()
}

const measureTables = async (engine: Engine, figures: Figures): Promise<void> => {
  const numbers = await engine.world.db.selectFrom('municipality').select('number').execute()
  const count = (municipality: string) =>
    inMunicipality(engine.world.db, { municipality }, (tx) => annex3Counts(tx, municipality, { year: 2015 }))
  line(figures, '別紙3 of the first city', await timesOf(rounds, () => count(first.number)))
  const nation = async () => {
    let sum = 0
    for (const { number } of numbers) for (const one of await count(number)) sum += one.count
    return sum
  }
  if (numbers.length > 1) line(figures, `別紙3 of ${numbers.length} municipalities`, await timesOf(5, nation))
}

const measureSolving = async ({ world }: Engine, figures: Figures): Promise<void> => {
  const solve = world.solve
  if (!solve) return
  const today = values.on
  const read = () =>
    inMunicipality(world.db, { municipality: first.number }, (tx) =>
      levelPeriods(tx, first.number, { year: 2027, place: first.name, today, lead: 3 }),
    )
  const periods = await read()
  line(figures, 'levelling: reading', await timesOf(20, read))
  for (const officeMost of [null, 8]) {
    let proven = ''
    const times = await timesOf(10, async () => {
      const found = await level({ year: 2027, periods, most: 5, officeMost, birth: null }, solve)
      proven = `peak ${found.peak.before} → ${found.peak.after} (bound ${found.peak.bound}), gap ${found.gap}, proven ${found.proven}`
    })
    line(
      figures,
      `levelling: ${officeMost === null ? 'no limit of offices' : `${officeMost} an office`}`,
      times,
    )
    console.log(`  ${periods.length} renewals, ${proven}`)
  }
}

const all: { readonly part: Part; readonly figures: Figures }[] = []
for (const part of parts) {
  const engine = await openEngine(part.engine)
  if (!engine) {
    console.log(`\n${part.title} on the system's PostgreSQL: none on this machine`)
    continue
  }
  try {
    console.log(`\n${part.title}, ${part.persons} persons, ${engine.name}, Node ${process.version}`)
    const start = performance.now()
    await makeCities(engine, { seed: 1, persons: part.persons, on: values.on, replace: false }, (text) =>
      console.log(text.split('\n')[0]),
    )
    const load = (performance.now() - start) / 1000
    console.log(
      `load ${load.toFixed(1)} s, ${Math.round(part.persons / load)} persons a second; database ${Math.round((await engine.size()) / mebi)} MiB`,
    )
    const figures: Figures = new Map([['load', load * 1000]])
    console.log(`${''.padEnd(34)}      p50      p95      p99   bare p50   ratio (ms)`)
    await measureRequests(engine, figures)
    await measureTables(engine, figures)
    await measureSolving(engine, figures)
    console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / mebi)} MiB`)
    all.push({ part, figures })
  } finally {
    await engine.close()
  }
}

const [city, nation] = [
  all.find(({ part }) => part.engine === 'server' && part.title === 'a city'),
  all.find(({ part }) => part.title === 'the nation'),
]
if (city && nation) {
  console.log(
    `\nfrom ${city.part.persons} to ${nation.part.persons} persons: the power of the size with which each grows`,
  )
  for (const [name, large] of nation.figures) {
    const small = city.figures.get(name)
    if (small)
      console.log(
        `${name.padEnd(34)}${exponent(small, large, [city.part.persons, nation.part.persons]).toFixed(2)}`,
      )
  }
}
