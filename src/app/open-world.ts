import { resolve } from 'node:path'
import type { Tables } from '../casework/registers/tables.ts'
import { startDatabase } from '../platform/postgres/database-start.ts'
import { refoldOld } from '../platform/postgres/refold.ts'
import { createReader } from '../platform/readings/create-reader.ts'
import { createSolver } from '../platform/solver/create-solver.ts'
import { systemClock } from '../platform/system/clock.ts'
import { systemRandomness } from '../platform/system/randomness.ts'
import { createPainter } from '../platform/typst/paint.ts'
import { reactions } from './reactions.ts'
import type { World } from './world.ts'

/** The world with the handles that only start, set-up and the demo need. */
export type OpenedWorld = {
  readonly world: World
  readonly ownerUrl: string
  readonly close: () => Promise<void>
}

/**
 * Puts the outside together: `DATABASE_URL` or an own PostgreSQL in `HITOTSU_DATA` (default `data`). With `alone` an
 * own PostgreSQL that another process has started is refused; commands may work beside a site.
 */
export const openWorld = async (
  env: Readonly<Record<string, string | undefined>>,
  address: string,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<OpenedWorld> => {
  const database = await startDatabase<Tables>({
    dataFolder: resolve(env.HITOTSU_DATA ?? 'data'),
    alone,
    env,
  })
  await refoldOld(database.app).catch(async (fault) => {
    await database.close()
    throw fault
  })
  const painter = createPainter()
  const reader = createReader({ tell: (what) => console.error(`ふりがなの不具合 ${what}`) })
  const solver = createSolver()
  return {
    ownerUrl: database.ownerUrl,
    world: {
      db: database.app,
      painter,
      reader,
      solve: solver.solve,
      clock: systemClock,
      randomness: systemRandomness,
      reactions,
      address,
      report: ({ number, where, what }) => console.error(`不具合 ${number} ${where}\n${what}`),
    },
    close: async () => {
      await painter.close()
      await reader.close()
      await solver.close()
      await database.close()
    },
  }
}
