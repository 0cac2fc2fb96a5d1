import { sql } from 'kysely'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import type { At } from '../case/at.ts'
import type { Choice } from './choice.ts'
import type { ReviewState } from './monitoring-section.ts'

export type ReviewPerson = {
  readonly id: string
  readonly month: string
  readonly person: string
  readonly name: string
  readonly office: string | null
  readonly officeName: string | null
  readonly done: boolean
  readonly late: boolean
  readonly caseId: string | null
}

type Of = {
  readonly month: string | null
  /** '' for decisions that name no office. */
  readonly office: string | null
  readonly state: ReviewState
  readonly offset: number
  readonly limit: number
}

/** モニタリングの人: the reviews behind a number, by month and kana. What is due is the same as in `monitoringCounts`. */
export const reviewPersons = async (
  { tx, municipality: { number }, today }: At,
  { year, district }: Choice,
  { month, office, state, offset, limit }: Of,
): Promise<{ readonly total: number; readonly reviews: readonly ReviewPerson[] }> => {
  const months = monthsOf(year)
  const [from, to] = [`${month ?? months[0]}-01`, `${month ?? months.at(-1)}-01`]
  const done = sql`m = any(g.done_months)`
  const over = sql`to_char(m, 'YYYY-MM') < ${today.slice(0, 7)}`
  const narrow = {
    due: sql`true`,
    done,
    late: sql`(${done} and m = any(g.late_months))`,
    missed: sql`(not ${done} and ${over})`,
    open: sql`(not ${done} and not ${over})`,
  }[state]
  const found = sql`
    from grant_period g
    cross join unnest(g.due_months) m
    join person p on p.municipality = g.municipality and p.id = g.person
    left join organisation o on o.municipality = g.municipality and o.id = g.office
    where g.municipality = ${number} and g.starts < ${to}::date + interval '1 month' and g.ends >= ${from}::date
      and m between ${from}::date and ${to}::date
      and (${done} or ((g.cut_on is null or m < g.cut_on) and m <= g.used_until))
      and ${narrow}
      and ${office === null ? sql`true` : office === '' ? sql`g.office is null` : sql`g.office = ${office}`}
      and ${district === null ? sql`true` : district === '' ? sql`g.district is null` : sql`g.district = ${district}`}`
  const { rows } = await sql<ReviewPerson>`
    select g.id, to_char(m, 'YYYY-MM') as month, g.person, p.name, g.office, o.name as "officeName",
      ${done} as done, m = any(g.late_months) as late, g.case_id as "caseId"
    ${found} order by m, p.kana, g.id offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(tx)
  return { total: counted.rows[0]?.total ?? 0, reviews: rows }
}
