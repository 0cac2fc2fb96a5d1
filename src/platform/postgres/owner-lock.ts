import pg from 'pg'

/**
 * Does the work while no other process that works on this database does work under the same name: the others wait.
 * The lock is held by a connection of its own and goes with it, however the process ends.
 */
export async function withOwnerLock<T>(ownerUrl: string, name: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // A server that stops meanwhile is told by the work itself; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    return await work()
  } finally {
    await client.end().catch(() => {})
  }
}
