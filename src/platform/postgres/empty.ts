import pg from 'pg'

/**
 * Empties every table of the product, as the owner. Refused, with the reason, where a municipality that is not
 * a demo lives in the database: there is no way to throw real data away with one command.
 */
export const emptyDatabase = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const real = await client.query('select number from municipality where not demo')
    if (real.rows.length > 0)
      throw new Error(
        `real data is here (municipality ${real.rows[0].number}): the demo world needs a database of its own`,
      )
    const { rows } = await client.query(
      `select string_agg(quote_ident(tablename), ', ') as tables from pg_tables
       where schemaname = 'public' and tablename not like 'kysely%'`,
    )
    await client.query(`truncate ${rows[0].tables} restart identity`)
  } finally {
    await client.end()
  }
}

/** Adds a municipality, as the owner: the application's role may not. */
export const addMunicipality = async (
  ownerUrl: string,
  {
    number,
    name,
    prefecture,
    head,
    settings,
    demo,
  }: {
    readonly number: string
    readonly name: string
    readonly prefecture: string
    readonly head: string
    readonly settings: object
    readonly demo: boolean
  },
): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('hitotsu.municipality', $1, true)`, [number])
    await client.query(
      `insert into municipality (number, name, prefecture, head, settings, demo) values ($1, $2, $3, $4, $5, $6)
       on conflict (number) do nothing`,
      [number, name, prefecture, head, JSON.stringify(settings), demo],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
}
