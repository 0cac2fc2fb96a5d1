import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { migrations as all } from './migrations/all.ts'

/**
 * Brings the database up to date: what is missing is done in the order of names and in one transaction, all or nothing,
 * so a kill leaves no half of it. Of two processes at once one waits for the other.
 *
 * @returns names of what was done now
 * @throws Error with the name of the migration that failed; also when a table stayed locked for five seconds
 */
export async function migrate(
  ownerUrl: string,
  migrations: Record<string, Migration> = all,
): Promise<string[]> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 1,
    connectionTimeoutMillis: 10_000,
    lock_timeout: 5_000,
    application_name: 'hitotsu migrate',
  })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error, results = [] } = await migrator.migrateToLatest()
    const failed = results.find((one) => one.status === 'Error')
    if (error !== undefined)
      throw new Error(`Migration ${failed?.migrationName ?? '(none begun)'} failed`, { cause: error })
    return results.map((one) => one.migrationName)
  } finally {
    await db.destroy()
  }
}
