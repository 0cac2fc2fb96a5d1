import { sql } from 'kysely'
import type { At } from '../case/at.ts'

/** Days after which nobody undoes a step any more, and after which a text that nobody saved is given up. */
const kept = { working_step: 7, working_copy: 365 } as const

/** What has lain for long goes, in the whole municipality; asked when somebody opens a form that is kept. */
export const sweepKept = async (at: At): Promise<void> => {
  for (const [table, days] of Object.entries(kept))
    await sql`
      delete from ${sql.table(table)}
      where ctid in (
        select ctid from ${sql.table(table)}
        where municipality = ${at.municipality.number}
          and at < ${at.now}::timestamptz - make_interval(days => ${days})
        for update skip locked)`.execute(at.tx)
}
