import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { APP_ROLE } from './roles.ts'
import { scramVerifier } from './roles-verifier.ts'

/**
 * Makes sure that the application can log in, and as a role that may do nothing dangerous. Safe when several processes
 * do it at once, on one database or on several of one server.
 *
 * @throws Error saying what to run by hand when the owner may not make roles, or the role that is there may too much
 */
export async function ensureAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock(hashtext($1))', [APP_ROLE])
    await closePublicDoors(owner)
    // Roles belong to the whole server and that lock to one database, so another database may still get in the way.
    for (let attempt = 1; (await whyNot(appUrl)) !== undefined; attempt++) {
      if (attempt > 5) throw new Error(`${APP_ROLE} cannot log in: ${await whyNot(appUrl)}`)
      await makeOrMend(owner, decodeURIComponent(new URL(appUrl).password)).catch(onlyIfPassing)
      await pause(20 * attempt)
    }
  })
  await withClient(appUrl, refuseMightyRole)
}

async function makeOrMend(owner: pg.Client, password: string): Promise<void> {
  const found = await owner.query('select 1 from pg_roles where rolname = $1', [APP_ROLE])
  const verifier = owner.escapeLiteral(scramVerifier(password))
  if (found.rowCount === 0)
    await owner.query(
      `create role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication`,
    )
  await owner.query(`alter role ${APP_ROLE} login password ${verifier}`)
  // Kept with the role and not with the connection: a transaction pooler refuses settings made while connecting.
  await owner.query(`alter role ${APP_ROLE} set statement_timeout = '10s'`)
  await owner.query(`alter role ${APP_ROLE} set idle_in_transaction_session_timeout = '30s'`)
  // Disks without heads: an index is not four times as dear as reading on; a filter on a list would scan it all.
  await owner.query(`alter role ${APP_ROLE} set random_page_cost = 1.1`)
}

/** What everybody may do in a new database, the application does not need. */
async function closePublicDoors(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query('select current_database() as name')
  await owner.query(
    `revoke create, temporary on database ${owner.escapeIdentifier(rows[0].name)} from public`,
  )
  await owner.query('revoke create on schema public from public')
}

async function whyNot(appUrl: string): Promise<string | undefined> {
  try {
    await withClient(appUrl, async () => {})
    return undefined
  } catch (error) {
    if (hasCode(error, '28P01', '28000')) return (error as Error).message
    throw error
  }
}

async function refuseMightyRole(app: pg.Client): Promise<void> {
  const { rows } = await app.query(`
    select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as mighty,
           exists (select from pg_shdepend
                   where refclassid = 'pg_authid'::regclass and refobjid = r.oid and deptype = 'o') as owns
    from pg_roles r where rolname = current_user`)
  if (rows[0].mighty || rows[0].owns)
    throw new Error(
      `${APP_ROLE} must be neither superuser nor owner, nor step around row-level security, nor make roles.`,
    )
}

function onlyIfPassing(error: unknown): void {
  if (hasCode(error, '42501'))
    throw new Error(
      `The owner of the database may not make roles. Let an administrator run: create role ${APP_ROLE} login password '…', and set DATABASE_APP_URL.`,
      {
        cause: error,
      },
    )
  // made or changed at the same moment by somebody else
  if (!hasCode(error, '23505', '42710', 'XX000')) throw error
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof pg.DatabaseError && codes.includes(error.code ?? '')
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
