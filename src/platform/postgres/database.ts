import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnParser } from './database-columns.ts'

/** The application's own door to the data: a pool of connections that can only do what `hitotsu_app` may. */
export type Database<DB> = { app: Kysely<DB>; close(): Promise<void> }

/**
 * Opens the pool. No connection is made yet.
 *
 * A query fails with an Error that names host and database (never the password) when the server does not answer within
 * five seconds. How long a statement may run is set with the role (`roles-ensure.ts`).
 */
export function openDatabase<DB>(urls: { appUrl: string; ownerUrl?: string }): Database<DB> {
  const pool = new pg.Pool({
    connectionString: urls.appUrl,
    max: 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'hitotsu',
    types: { getTypeParser: columnParser },
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that breaks while it is lent out and no query runs: the next query of its borrower fails.
  pool.on('connect', (client) => client.on('error', () => {}))
  const dialect = new PostgresDialect({
    pool: {
      options: pool.options,
      connect: () => pool.connect().catch((cause: Error) => Promise.reject(unreachable(urls.appUrl, cause))),
      end: () => pool.end(),
    },
  })
  const app = new Kysely<DB>({ dialect })
  return { app, close: () => app.destroy() }
}

function unreachable(url: string, cause: Error): Error {
  const { host, pathname } = new URL(url)
  return new Error(`The database ${host}${pathname} does not let us in: ${cause.message}`, { cause })
}
