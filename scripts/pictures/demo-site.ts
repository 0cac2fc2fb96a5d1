import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp } from '../../src/app/create-app.ts'
import { buildDemo } from '../../src/app/demo/build-demo.ts'
import { setClock } from '../../src/app/demo/seeded.ts'
import { openWorld } from '../../src/app/open-world.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'

export type DemoSite = {
  readonly address: string
  /** The bytes of the newest paper on one of the forms, the first form before the others; null when there is none. */
  readonly newestPaper: (municipality: string, forms: readonly string[]) => Promise<Uint8Array | null>
  readonly close: () => Promise<void>
}

/** The demo world of a day in a database of its own (never the one of DATABASE_URL), served on a free port. */
export const openDemoSite = async (dataFolder: string, day: string): Promise<DemoSite> => {
  const opened = await openWorld({ HITOTSU_DATA: dataFolder }, 'http://localhost:8080')
  try {
    await buildDemo(opened, { on: day, say: (text) => console.log(text) })
  } catch (error) {
    await opened.close()
    throw error
  }
  const world = { ...opened.world, clock: setClock(day) }
  const server = serve({ fetch: createApp(world).fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise<void>((listening) => {
    server.once('listening', listening)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    newestPaper: async (municipality, forms) => {
      for (const form of forms) {
        const row = await inMunicipality(world.db, { municipality }, (tx) =>
          tx
            .selectFrom('paper')
            .where('municipality', '=', municipality)
            .where('form', '=', form)
            .orderBy('at', 'desc')
            .select('pdf')
            .executeTakeFirst(),
        )
        if (row) return row.pdf
      }
      return null
    },
    close: async () => {
      await new Promise((closed) => {
        server.close(closed)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await opened.close()
    },
  }
}
