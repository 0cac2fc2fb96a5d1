import { type Database, openDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { appUrl } from './roles.ts'
import { ensureAppRole } from './roles-ensure.ts'

/** A database that is up to date and open. `close` also stops a server that was started for it. */
export type RunningDatabase<DB> = Database<DB> & { ownerUrl: string; appUrl: string }

/**
 * Everything between an empty folder and a database to work with: the server named by `DATABASE_URL`, else an own one
 * in the data folder; the application's role; the migrations; the pool.
 */
export async function startDatabase<DB>(options: {
  dataFolder: string
  /** Refuses an own server that another living process has started. */
  alone?: boolean
  env?: Record<string, string | undefined>
}): Promise<RunningDatabase<DB>> {
  const env = options.env ?? process.env
  const given = env.DATABASE_URL
  const server = given
    ? { ownerUrl: given, stop: async () => {} }
    : await startEmbedded({ dataFolder: options.dataFolder, alone: options.alone ?? false })
  try {
    const urls = { ownerUrl: server.ownerUrl, appUrl: appUrl(server.ownerUrl, env) }
    await ensureAppRole(urls.ownerUrl, urls.appUrl)
    await migrate(urls.ownerUrl)
    const { app, close } = openDatabase<DB>(urls)
    return { ...urls, app, close: () => close().finally(() => server.stop()) }
  } catch (error) {
    await server.stop()
    throw error
  }
}
