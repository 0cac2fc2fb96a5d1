import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createApp } from '../../src/app/create-app.ts'
import { reactions } from '../../src/app/reactions.ts'
import type { World } from '../../src/app/world.ts'
import type { Tables } from '../../src/casework/registers/tables.ts'
import { startDatabase } from '../../src/platform/postgres/database-start.ts'
import { startEmbedded } from '../../src/platform/postgres/embedded.ts'
import { createSolver } from '../../src/platform/solver/create-solver.ts'
import { systemClock } from '../../src/platform/system/clock.ts'
import { systemRandomness } from '../../src/platform/system/randomness.ts'
import { createPainter } from '../../src/platform/typst/paint.ts'
import { databaseMemory } from './memory.ts'

/** Which PostgreSQL: the one that comes with the program, or the newest of the system's own. */
export type EngineName = 'embedded' | 'server'

export type Engine = {
  readonly name: string
  readonly world: World
  readonly ownerUrl: string
  readonly appUrl: string
  readonly app: ReturnType<typeof createApp>
  readonly size: () => Promise<number>
  /** Bytes of the database's processes; null where the system does not say. */
  readonly memory: () => number | null
  readonly close: () => Promise<void>
}

/**
 * A cluster with everything that makes it safe switched on, and the site before it: a throw-away one, or one that stays
 * in the folder `keep`. Null where the system has no PostgreSQL of its own.
 */
export const openEngine = async (which: EngineName, keep?: string): Promise<Engine | null> => {
  const binFolder = which === 'server' ? systemBinaries() : undefined
  if (which === 'server' && binFolder === undefined) return null
  const folder = keep ? join(keep, which) : mkdtempSync(join(tmpdir(), 'hitotsu-bench-'))
  mkdirSync(folder, { recursive: true })
  const server = await startEmbedded({ dataFolder: folder, ...(binFolder && { binFolder }) })
  const env = { ...process.env, DATABASE_URL: server.ownerUrl }
  const database = await startDatabase<Tables>({ dataFolder: folder, env })
  const painter = createPainter()
  const solver = createSolver()
  const world: World = {
    ...{ db: database.app, painter, solve: solver.solve, clock: systemClock, randomness: systemRandomness },
    ...{ reactions, address: 'http://localhost' },
    report: ({ number, where, what }) => console.error(`fault ${number} ${where}\n${what}`),
  }
  const { rows } = await sql<{ version: string }>`show server_version`.execute(world.db)
  return {
    name: `PostgreSQL ${String(Object.values(rows[0] ?? {})[0]).split(' ')[0]}${which === 'embedded' ? ' (embedded)' : ''}`,
    ...{ world, ownerUrl: server.ownerUrl, appUrl: database.appUrl, app: createApp(world) },
    size: async () => {
      const found = await sql<{ size: string }>`select pg_database_size(current_database()) as size`.execute(
        world.db,
      )
      return Number(found.rows[0]?.size)
    },
    memory: () => databaseMemory(folder),
    close: async () => {
      await painter.close()
      await solver.close()
      await database.close()
      await server.stop()
      if (!keep) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const systemBinaries = (): string | undefined => {
  const root = '/usr/lib/postgresql'
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a))
    return newest && join(root, newest, 'bin')
  } catch {
    return undefined
  }
}
