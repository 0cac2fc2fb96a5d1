import pg from 'pg'

/** Runs statements one by one as the owner, on the database that the address names. */
export async function administer(
  ownerUrl: string,
  ...statements: string[]
): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    let rows: Record<string, string>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** The same server and login, another database. */
export function atDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}
