import { type Kysely, sql, type Transaction } from 'kysely'

/** Whose data is touched, and who touches it: a municipality's six-digit number, and an account's id if there is one. */
export type Context = { municipality: string; account?: string }

/**
 * Does the work in one transaction that sees the rows of one municipality only. All or nothing: what `work` throws
 * undoes it. Nothing of the context outlives the transaction, so that connections can be shared through any pooler.
 */
export async function inMunicipality<DB, T>(
  db: Kysely<DB>,
  context: Context,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await setContext(tx, context)
    return work(tx)
  })
}

/** The same for reading: nothing can be written, and all reads see one and the same moment. */
export async function readInMunicipality<DB, T>(
  db: Kysely<DB>,
  context: Context,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const reading = db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read')
  return reading.execute(async (tx) => {
    await setContext(tx, context)
    return work(tx)
  })
}

async function setContext<DB>(tx: Transaction<DB>, { municipality, account = '' }: Context): Promise<void> {
  if (!/^\d{6}$/.test(municipality)) throw new Error('a municipality is named by its six-digit number')
  await sql`select set_config('hitotsu.municipality', ${municipality}, true),
                   set_config('hitotsu.account', ${account}, true)`.execute(tx)
}
