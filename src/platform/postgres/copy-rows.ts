import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { type CopyValue, copyText } from './copy-text.ts'

/** One load: what is copied is there for others only when all of it is. */
export type Load = {
  /** Copies rows into a table as fast as the server takes them; answers how many. `sees` is shown every piece sent. */
  readonly copy: (
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly CopyValue[]>,
    sees?: (piece: string) => void,
  ) => Promise<number>
  readonly query: (
    text: string,
    values?: readonly unknown[],
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>
}

/**
 * 一つの市町村の読み込み
 *
 * Does the work as the owner in one transaction that belongs to one municipality: a fault, a kill or a lost connection
 * leaves nothing of it.
 */
export const inLoad = async <T>(
  { ownerUrl, municipality }: { readonly ownerUrl: string; readonly municipality: string },
  work: (load: Load) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // A server that stops meanwhile fails the statement under way; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('hitotsu.municipality', $1, true)`, [municipality])
    const answer = await work({
      copy: (table, columns, rows, sees) => copyInto(client, { table, columns, rows, sees }),
      query: async (text, values = []) => (await client.query(text, [...values])).rows,
    })
    await client.query('commit')
    return answer
  } finally {
    // Without a commit the server undoes what was sent.
    await client.end().catch(() => {})
  }
}

type Copied = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly CopyValue[]>
  readonly sees: ((piece: string) => void) | undefined
}

/**
 * PostgreSQL refuses COPY into a table whose row policies hold for who copies: for an owner who is not above them the
 * rows go through a table of this transaction's own, so that every one passes the policy.
 */
const copyInto = async (client: pg.Client, { table, columns, rows, sees }: Copied): Promise<number> => {
  const name = client.escapeIdentifier(table)
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const found = await client.query('select row_security_active($1::text::regclass) as active', [name])
  const walled = found.rows[0].active === true
  const target = walled ? client.escapeIdentifier(`load_${table}`) : name
  if (walled) {
    await client.query(
      `create temporary table if not exists ${target} on commit drop as select ${list} from ${name} with no data`,
    )
    await client.query(`truncate ${target}`)
  }
  const copying = client.query(from(`copy ${target} (${list}) from stdin`))
  await pipeline(Readable.from(pieces(rows, sees), { objectMode: true, highWaterMark: 2 }), copying)
  if (walled) await client.query(`insert into ${name} (${list}) select ${list} from ${target}`)
  return copying.rowCount
}

/** Letters of one piece: large enough for few writes, small enough to be nothing in memory. */
const pieceLength = 64 * 1024

function* pieces(rows: Iterable<readonly CopyValue[]>, sees: Copied['sees']): Iterable<string> {
  let piece = ''
  for (const row of rows) {
    piece += copyText(row)
    if (piece.length < pieceLength) continue
    sees?.(piece)
    yield piece
    piece = ''
  }
  if (piece === '') return
  sees?.(piece)
  yield piece
}
