import { sql } from 'kysely'
import { annex3Span } from '../../city/annex3/annex3-span.ts'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import type { At } from '../case/at.ts'

/**
 * きょうの台帳
 *
 * How many renew in each month of a year by the register of today, as 別紙3 counts them: the numbers that open its lists.
 * A proposal keeps what it was made from, which today's lists need not agree with any more.
 */
export const renewalsToday = async (at: At, year: number): Promise<readonly number[]> => {
  const here = at.municipality.number
  const { from, until } = annex3Span(year)
  const due = (on: 'renews_on' | 'later_renews_on') => sql`
    select person, ${sql.ref(on)} as renews_on from grant_period
    where municipality = ${here} and ${sql.ref(on)} >= ${from} and ${sql.ref(on)} < ${until}
      and next_subject and part is not null and mix is not null`
  const { rows } = await sql<{ month: string; count: number }>`
    select to_char(renews_on, 'YYYY-MM') as month, count(*)::int as count
    from (select person, min(renews_on) as renews_on
      from (${due('renews_on')} union all ${due('later_renews_on')}) due group by person) once
    group by 1`.execute(at.tx)
  const counts = new Map(rows.map(({ month, count }) => [month, count]))
  return monthsOf(year).map((month) => counts.get(month) ?? 0)
}
