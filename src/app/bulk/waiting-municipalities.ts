import { sql } from 'kysely'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import type { World } from '../world.ts'

/**
 * Every municipality with a job that has not come to its end, in one statement.
 *
 * The wall between municipalities shows one of them at a time. The statement steps from one to the next as a
 * transaction would: the inner question names the value that the step gives, and its limit keeps it a question of its
 * own, so that it is asked after each step. Were the planner ever to do otherwise, it would see less and never more.
 */
export const waitingMunicipalities = async ({ db }: Pick<World, 'db'>): Promise<readonly string[]> => {
  const { rows } = await sql<{ number: string }>`
    select m.number
    from municipality m
    cross join lateral (select set_config('hitotsu.municipality', m.number, true) as number) here
    cross join lateral (
      select 1 from bulk_job j where j.municipality = here.number and j.finished_at is null limit 1
    ) waiting
    order by m.number
  `.execute(db)
  return rows.map(({ number }) => number)
}

/** Whether a job waits in this one, also where another runner holds it just now. */
export const stillWaits = ({ db }: Pick<World, 'db'>, municipality: string): Promise<boolean> =>
  inMunicipality(db, { municipality }, async (tx) => {
    const job = await tx
      .selectFrom('bulk_job')
      .where('municipality', '=', municipality)
      .where('finished_at', 'is', null)
      .select('id')
      .limit(1)
      .executeTakeFirst()
    return job !== undefined
  })
