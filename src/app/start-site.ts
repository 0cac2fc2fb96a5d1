import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { freePort, isFree } from '../platform/system/free-port.ts'
import { bulkActions } from './bulk/bulk-actions.ts'
import { startBulk } from './bulk/bulk-runner.ts'
import { wakeWhenBegun } from './bulk/wake-when-begun.ts'
import { createApp } from './create-app.ts'
import { buildDemoWhenEmpty } from './demo/build-demo.ts'
import { openWorld } from './open-world.ts'
import { ownFormsIn } from './own-forms-in.ts'
import { scripts } from './page/scripts.ts'
import { type Env, readSettings } from './read-settings.ts'
import { closeServer, stopWhenAsked } from './stop-site.ts'

/** Opens the world, fills an empty one with the demo, listens, and stops cleanly when asked to, at any time. */
export const startSite = async (env: Env): Promise<void> => {
  const { host, port: wanted, address: given, forms } = readSettings(env)
  const stopping = stopWhenAsked()
  const port = wanted ?? (await freePort(8080, host))
  if (port === null || !(await isFree(port, host)))
    throw new Error(`PORT：${host} の ${wanted ?? 8080} 番では待ち受けられません。別の番号を指定してください`)
  const address = given ?? `http://localhost:${port}`
  const opening = openWorld(env, address, { alone: true })
  stopping.add(async () => (await opening).close())
  const opened = await opening
  const demo = env.DATABASE_URL === undefined && env.HITOTSU_DEMO !== 'off'
  const say = (text: string): void => {
    if (!stopping.asked()) console.log(text)
  }
  try {
    if (demo && !stopping.asked() && (await buildDemoWhenEmpty(opened, say)))
      say('見本の世界を作りました（人も事業所も作りものです）。')
  } catch (error) {
    // Asked to stop in the middle: the next start begins the demo again.
    if (!stopping.asked()) throw error
  }
  if (stopping.asked()) return
  scripts()
  const ownForms = forms === null ? [] : await ownFormsIn(forms, say)
  const world = { ...opened.world, ownForms }
  const jobs = startBulk(world, bulkActions)
  stopping.add(() => jobs.close())
  const fetch = wakeWhenBegun(createApp(world).fetch, jobs.wake)
  const server = serve({ fetch, port, hostname: host })
  stopping.add(() => closeServer(server))
  await once(server, 'listening')
  server.on('error', (error: NodeJS.ErrnoException) => console.error(`待ち受けの不具合 ${error.code ?? ''}`))
  // The first who reads a plan after a start has its readings too.
  void opened.world.reader?.warm()
  say(`ひとつ は動いています： ${address}/`)
}
