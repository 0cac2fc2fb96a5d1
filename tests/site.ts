import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { createApp } from '../src/app/create-app.ts'
import { putRegisters } from '../src/app/demo/demo-registers.ts'
import { reactions } from '../src/app/reactions.ts'
import type { Fault, World } from '../src/app/world.ts'
import type { Tables } from '../src/casework/registers/tables.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { createReader } from '../src/platform/readings/create-reader.ts'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { createPainter } from '../src/platform/typst/paint.ts'

export type Site = {
  /** Without a slash at the end: `http://127.0.0.1:40123`. */
  readonly address: string
  readonly world: World
  /** Bugs that the site reported: a journey ends with none. */
  readonly faults: readonly Fault[]
  /** Puts the clock to ten in the morning of a day (ISO) in Japan. Sessions end overnight, as they do in life. */
  readonly setDay: (day: string) => void
  /** Lets some seconds go by. */
  readonly wait: (seconds: number) => void
  readonly close: () => Promise<void>
}

/**
 * The whole site for one test file, as it is served: a database of its own, the real painter, the registers of the
 * demo world (two municipalities, offices, staff) and no case yet. Call it at the top of the file.
 */
export async function openSite(day: string): Promise<Site> {
  const database = await freshDatabase<Tables>()
  const painter = createPainter()
  const reader = createReader({ patience: 60_000 })
  const solver = createSolver()
  const faults: Fault[] = []
  let instant = morningOf(day)
  let app: Hono | undefined
  const server = serve({
    fetch: (request) => app?.fetch(request) ?? new Response('not yet', { status: 503 }),
    hostname: '127.0.0.1',
    port: 0,
  })
  await new Promise<void>((listening) => {
    server.once('listening', listening)
  })
  const world: World = {
    db: database.app,
    painter,
    reader,
    solve: solver.solve,
    clock: { now: () => instant },
    randomness: systemRandomness,
    reactions,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: (fault) => faults.push(fault),
  }
  await putRegisters(world, database.ownerUrl)
  app = createApp(world)
  return {
    address: world.address,
    world,
    faults,
    setDay: (other) => {
      instant = morningOf(other)
    },
    wait: (seconds) => {
      instant = instant.add({ seconds })
    },
    close: async () => {
      await new Promise((closed) => {
        server.close(closed)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await painter.close()
      await reader.close()
      await solver.close()
    },
  }
}

const morningOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '10:00' }).toInstant()
