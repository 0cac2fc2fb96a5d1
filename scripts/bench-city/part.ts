import './as-served.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCities } from '../../src/app/city-command/city-command.ts'
import { measureCounting } from './counting.ts'
import { type Engine, type EngineName, openEngine } from './engine.ts'
import { type Figures, heads } from './figures.ts'
import { loadOneCity } from './one-city.ts'
import { measureRequests } from './requests.ts'
import { measureLevelling, measureMatching } from './solving.ts'

export type Part = {
  readonly name: string
  readonly engine: EngineName
  readonly persons: number
  /** All persons in one municipality, and not one of the notice's size with others beside it. */
  readonly oneCity: boolean
}

type How = { readonly rounds: number; readonly on: string; readonly keep: string | null }

/** Loads and measures one part, and prints it; null where the system has no PostgreSQL of its own. */
export const measurePart = async (part: Part, { rounds, on, keep }: How): Promise<Figures | null> => {
  const folder = keep && join(keep, part.name)
  const engine = await openEngine(part.engine, folder ?? undefined)
  if (!engine) {
    console.log(`\n${part.name}: the system has no PostgreSQL of its own`)
    return null
  }
  try {
    console.log(`\n${part.name}: ${part.persons} persons, ${engine.name}, Node ${process.version}`)
    const took = await loadOnce(engine, part, on, folder)
    const figures: Figures = new Map(took === null ? [] : [['load', took]])
    console.log(heads)
    await measureRequests(engine, figures, rounds)
    await measureCounting(engine, figures, rounds)
    await measureLevelling(engine, figures, on)
    await measureMatching(engine, figures)
    const database = engine.memory()
    const most = process.resourceUsage().maxRSS * 1024
    console.log(
      `memory: the program ${mebi(most)} at most${database === null ? '' : `, the database ${mebi(database)}`}`,
    )
    return figures
  } finally {
    await engine.close()
  }
}

const mebi = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`

/** Milliseconds; null where an earlier run left the same world whole. */
const loadOnce = async (
  engine: Engine,
  { persons, oneCity }: Part,
  on: string,
  folder: string | null,
): Promise<number | null> => {
  const world = JSON.stringify({ persons, oneCity, on })
  const mark = folder && join(folder, 'loaded.json')
  const there = mark && existsSync(mark) ? readFileSync(mark, 'utf8') : null
  if (there === world) {
    console.log(`loaded by an earlier run; database ${mebi(await engine.size())}`)
    return null
  }
  const some = await engine.world.db.selectFrom('municipality').select('number').limit(1).execute()
  if (some.length > 0) throw new Error(`${folder} holds another world, or half of one: remove it`)
  const start = performance.now()
  if (oneCity) await loadOneCity(engine, persons, on)
  else await makeCities(engine, { seed: 1, persons, on, replace: false }, () => {})
  const took = performance.now() - start
  if (mark) writeFileSync(mark, world)
  const pace = Math.round((persons / took) * 1000)
  console.log(
    `load ${(took / 1000).toFixed(1)} s, ${pace} persons a second; database ${mebi(await engine.size())}`,
  )
  return took
}
