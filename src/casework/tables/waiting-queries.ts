import { sql } from 'kysely'
import type { WaitingDesk } from '../../city/measures/desk-times.ts'
import type { Tx } from '../registers/tables.ts'
import { livesIn, titleOf } from './step-time-queries.ts'

export type WaitingOf = {
  /** ISO */
  readonly day: string
  /** The district of the person; '' for none. */
  readonly district?: string | undefined
}

/** だれの番が長いか: the turns that have begun by a day, by step and desk, the longest median first. */
export const waitingDesks = async (
  tx: Tx,
  municipality: string,
  { day, district }: WaitingOf,
): Promise<readonly WaitingDesk[]> => {
  const { rows } = await sql<WaitingDesk>`
    select t.step, t.holder, o.id as party, o.name, count(*)::int as count,
      count(*) filter (where t.until < ${day})::int as overdue,
      percentile_cont(0.5) within group (order by ${day}::date - t.since) as median,
      max(${day}::date - t.since) as longest
    from case_turn t
    left join organisation o on o.municipality = ${municipality} and o.id::text = t.party
    where t.municipality = ${municipality} and t.since <= ${day}
      ${
        district === undefined
          ? sql``
          : sql`and exists (
              select from case_file c where c.municipality = ${municipality} and c.id = t.case_id
                and ${livesIn(municipality, district)}
            )`
      }
    group by t.step, t.holder, o.id, o.name
    order by median desc, count desc, t.step, t.holder
  `.execute(tx)
  return rows.map((row) => ({ ...row, title: titleOf(row.step) }))
}
