import { serve } from '@hono/node-server'
import { freePort, isFree } from '../platform/system/free-port.ts'
import { createApp } from './create-app.ts'
import { buildDemoWhenEmpty } from './demo/build-demo.ts'
import { openWorld } from './open-world.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Opens the world, fills an empty one with the demo, listens, and stops cleanly when asked to. */
export const startSite = async (env: Env): Promise<void> => {
  const host = env.HOST ?? '127.0.0.1'
  const port = env.PORT ? Number(env.PORT) : await freePort(8080, host)
  if (port === null || !(await isFree(port, host)))
    throw new Error(`port ${env.PORT ?? 8080} is taken: name another one with PORT`)
  const address = env.HITOTSU_ADDRESS ?? `http://localhost:${port}`
  const opened = await openWorld(env, address)
  const demo = env.DATABASE_URL === undefined && env.HITOTSU_DEMO !== 'off'
  if (demo && (await buildDemoWhenEmpty(opened, (says) => console.log(says))))
    console.log('見本の世界を作りました（人も事業所も作りものです）。')
  const app = createApp(opened.world)
  const server = serve({ fetch: app.fetch, port, hostname: host }, () =>
    console.log(`ひとつ は動いています： ${address}/`),
  )
  const stop = (): void => {
    server.close(() => {
      void opened.close().then(() => process.exit(0))
    })
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
