import pg from 'pg'

/**
 * After much was loaded at once: without it the first questions are planned as for empty tables, and an index alone
 * cannot answer, since nobody has noted yet that its rows may be seen by all.
 */
export const tidyUp = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}
