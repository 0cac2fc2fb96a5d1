import { sql } from 'kysely'
import { fiscalYear } from '../../city/kit/fiscal-year.ts'
import type { At } from '../case/at.ts'
import type { Choice } from './choice.ts'
import { type SelfPlanReason, selfPlanReasons } from './self-plan-section.ts'

export type SelfPlanPerson = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly decidedOn: string
  readonly reason: string | null
  readonly district: string | null
  readonly caseId: string | null
}

type Of = {
  readonly month: string | null
  readonly reason: SelfPlanReason | null
  readonly offset: number
  readonly limit: number
}

/** セルフプランの人: the decisions behind a number of the self-plans, by day and kana. */
export const selfPlanPersons = async (
  { tx, municipality: { number } }: At,
  { year, district }: Choice,
  { month, reason, offset, limit }: Of,
): Promise<{ readonly total: number; readonly persons: readonly SelfPlanPerson[] }> => {
  const { from, until } = fiscalYear(year)
  const found = sql`
    from grant_period g join person p on p.municipality = g.municipality and p.id = g.person
    where g.municipality = ${number} and g.decided_on >= ${from} and g.decided_on < ${until}
      and g.subject and g.plan = 'セルフプラン'
      and ${month === null ? sql`true` : sql`to_char(g.decided_on, 'YYYY-MM') = ${month}`}
      and ${reasonIs(reason)}
      and ${district === null ? sql`true` : districtIn(district)}`
  const { rows } = await sql<SelfPlanPerson>`
    select g.id, g.person, p.name, g.decided_on as "decidedOn", g.self_plan_reason as reason, g.district,
      g.case_id as "caseId"
    ${found} order by g.decided_on, p.kana, g.id offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(tx)
  return { total: counted.rows[0]?.total ?? 0, persons: rows }
}

const reasonIs = (reason: SelfPlanReason | null) => {
  if (reason === null) return sql`true`
  return reason === 'unsaid'
    ? sql`g.self_plan_reason is null`
    : sql`g.self_plan_reason = ${selfPlanReasons[reason]}`
}

/** Both tables have a district; the one of the decision counts. */
const districtIn = (district: string) =>
  district === '' ? sql`g.district is null` : sql`g.district = ${district}`
