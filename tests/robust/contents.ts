import { createHash } from 'node:crypto'
import pg from 'pg'

/** Runs statements as the owner of the database, who stands above the walls. */
export const asOwner = async <T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Every table with a hash of its rows in one municipality. `without` leaves tables out. */
export const contentsOf = (
  ownerUrl: string,
  municipality: string,
  without: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> =>
  asOwner(ownerUrl, async (client) => {
    await client.query(`select set_config('hitotsu.municipality', $1, false)`, [municipality])
    const tables = await client.query(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'municipality' order by 1`,
    )
    const found: Record<string, string> = {}
    for (const { name } of tables.rows as { name: string }[]) {
      if (without.includes(name)) continue
      const { rows } = await client.query(
        `select t::text as row from ${name} t where municipality = $1 order by 1`,
        [municipality],
      )
      const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16)
      found[name] = `${rows.length} rows ${hash}`
    }
    return found
  })
