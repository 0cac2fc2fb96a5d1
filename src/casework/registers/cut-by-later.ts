import { sql } from 'kysely'
import type { Tx } from './tables.ts'

/**
 * What would run on beside a later decision ends on the day before it. Later is what starts later, or on the same day
 * and was decided later. A decision that comes when a part of the services has ended takes the place of the others only
 * where it grants all of them.
 */
export const cutByLater = async (tx: Tx, municipality: string, persons: readonly string[]): Promise<void> => {
  await sql`
    update grant_period p set cut_on = q.starts
    from (
      select e.id, min(l.starts) as starts
      from grant_period e
      join grant_period l on l.municipality = e.municipality and l.person = e.person
        and (l.starts, l.decided_on, l.id) > (e.starts, e.decided_on, e.id)
        and (l.starts <= e.ends or (l.starts <= e.last_ends and l.services @> e.services))
      where e.municipality = ${municipality} and e.person = any(${persons}::uuid[])
      group by e.id
    ) q
    where p.municipality = ${municipality} and p.id = q.id and (p.cut_on is null or p.cut_on > q.starts)
  `.execute(tx)
}
