/**
 * How fast a city sees itself: a generated city of 12,400 on the embedded database and on the system's PostgreSQL; on the
 * latter also one municipality of 100,000, larger than any, and the nation of 1,500,000 (one municipality after the
 * other). Load, the tables, the work list, a search for a person, levelling, matching; for what only reads also the
 * ratio to the very same statements, prepared, on a bare connection in the same run.
 *
 * `--only embedded|server|large|nation` for one of them, `--persons`, `--large`, `--nation` for other sizes, `--rounds`.
 * `--keep folder` leaves the databases there, and measures without loading what an earlier run left.
 */
import './bench-city/as-served.ts'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCities } from '../src/app/city-command/city-command.ts'
import { measureCounting } from './bench-city/counting.ts'
import { type Engine, type EngineName, openEngine } from './bench-city/engine.ts'
import { type Figures, heads } from './bench-city/figures.ts'
import { loadOneCity } from './bench-city/one-city.ts'
import { measureRequests } from './bench-city/requests.ts'
import { measureLevelling, measureMatching } from './bench-city/solving.ts'
import { exponent } from './bench-city/times.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    persons: { type: 'string', default: '12400' },
    large: { type: 'string', default: '100000' },
    nation: { type: 'string', default: '1500000' },
    rounds: { type: 'string', default: '200' },
    keep: { type: 'string' },
    on: { type: 'string', default: '2026-11-22' },
  },
})
const rounds = Number(values.rounds)

type Part = {
  readonly name: string
  readonly engine: EngineName
  readonly persons: number
  readonly oneCity?: true
}
const parts: readonly Part[] = [
  { name: 'embedded', engine: 'embedded', persons: Number(values.persons) },
  { name: 'server', engine: 'server', persons: Number(values.persons) },
  { name: 'large', engine: 'server', persons: Number(values.large), oneCity: true },
  { name: 'nation', engine: 'server', persons: Number(values.nation) },
]
const chosen = parts.filter(({ name }) => values.only === undefined || values.only === name)
if (chosen.length === 0) throw new Error(`--only takes ${parts.map(({ name }) => name).join(', ')}`)

const mebi = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`

const load = async (engine: Engine, { persons, oneCity }: Part): Promise<number | null> => {
  const there = await engine.world.db.selectFrom('municipality').select('number').limit(1).execute()
  if (there.length > 0) {
    console.log(`loaded by an earlier run; database ${mebi(await engine.size())}`)
    return null
  }
  const start = performance.now()
  if (oneCity) await loadOneCity(engine, persons, values.on)
  else await makeCities(engine, { seed: 1, persons, on: values.on, replace: false }, () => {})
  const took = performance.now() - start
  console.log(
    `load ${(took / 1000).toFixed(1)} s, ${Math.round((persons / took) * 1000)} persons a second; database ${mebi(await engine.size())}`,
  )
  return took
}

const measure = async (engine: Engine, part: Part): Promise<Figures> => {
  const took = await load(engine, part)
  const figures: Figures = new Map(took === null ? [] : [['load', took]])
  console.log(heads)
  await measureRequests(engine, figures, rounds)
  await measureCounting(engine, figures, rounds)
  await measureLevelling(engine, figures, values.on)
  await measureMatching(engine, figures)
  const database = engine.memory()
  console.log(
    `memory: the program ${mebi(process.memoryUsage().rss)}${database === null ? '' : `, the database ${mebi(database)}`}`,
  )
  return figures
}

const all = new Map<string, Figures>()
for (const part of chosen) {
  const engine = await openEngine(part.engine, values.keep && join(values.keep, part.name))
  if (!engine) {
    console.log(`\n${part.name}: the system has no PostgreSQL of its own`)
    continue
  }
  try {
    console.log(`\n${part.name}: ${part.persons} persons, ${engine.name}, Node ${process.version}`)
    all.set(part.name, await measure(engine, part))
  } finally {
    await engine.close()
  }
}

const [city, nation] = [all.get('server'), all.get('nation')]
if (city && nation) {
  const sizes = [Number(values.persons), Number(values.nation)] as const
  console.log(`\nfrom ${sizes[0]} to ${sizes[1]} persons: the power of the size with which each grows`)
  for (const [name, large] of nation) {
    const small = city.get(name)
    if (small) console.log(`${name.padEnd(40)}${exponent(small, large, sizes).toFixed(2)}`)
  }
}
