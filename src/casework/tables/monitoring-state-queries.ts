import { sql } from 'kysely'
import type { MonitoringCount } from '../../city/measures/monitoring-state.ts'
import type { Tx } from '../registers/tables.ts'
import { districtIs } from './renewals-once-queries.ts'
import type { MonthsOf } from './self-plan-queries.ts'

/**
 * モニタリングの数: reviews by the month they are due in and by office. What would come after the decision has ended or
 * given way to another is due no more, unless it was done.
 */
export const monitoringCounts = async (
  tx: Tx,
  municipality: string,
  { first, last, district }: MonthsOf,
): Promise<readonly MonitoringCount[]> => {
  const [from, to] = [`${first}-01`, `${last}-01`]
  const { rows } = await sql<MonitoringCount>`
    select to_char(counted.month, 'YYYY-MM') as month, counted.office, o.name as "officeName", due, done, late
    from (
      select month, office, count(*)::int as due,
        count(*) filter (where month = any(done_months))::int as done,
        count(*) filter (where month = any(late_months) and month = any(done_months))::int as late
      from grant_period, unnest(due_months) as month
      where municipality = ${municipality}
        and starts < ${to}::date + interval '1 month' and ends >= ${from}::date
        and month between ${from}::date and ${to}::date
        and (
          month = any(done_months)
          or ((cut_on is null or month < cut_on) and month <= used_until)
        )
        and ${district === undefined ? sql`true` : districtIs(district)}
      group by month, office
    ) counted
    left join organisation o on o.municipality = ${municipality} and o.id = counted.office
    order by 1, 3, 2
  `.execute(tx)
  return rows
}
