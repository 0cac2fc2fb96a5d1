import { sql } from 'kysely'
import type { PlanCount } from '../../city/measures/self-plan-rates.ts'
import type { Tx } from '../registers/tables.ts'
import { districtIs } from './renewals-once-queries.ts'

/** Months `YYYY-MM`, both included; the district of the decision, '' for none. */
export type MonthsOf = {
  readonly first: string
  readonly last: string
  readonly district?: string | undefined
}

/** 計画とセルフプランの数: decisions for subjects, by month of the decision, district, kind and reason. */
export const planCounts = async (
  tx: Tx,
  municipality: string,
  { first, last, district }: MonthsOf,
): Promise<readonly PlanCount[]> => {
  const { rows } = await sql<PlanCount>`
    select to_char(decided_on, 'YYYY-MM') as month, coalesce(district, '') as district, plan,
      self_plan_reason as reason, count(*)::int as count
    from grant_period
    where municipality = ${municipality}
      and decided_on >= ${`${first}-01`}::date and decided_on < ${`${last}-01`}::date + interval '1 month'
      and subject and plan in ('計画', 'セルフプラン')
      and ${district === undefined ? sql`true` : districtIs(district)}
    group by 1, 2, 3, 4
  `.execute(tx)
  return rows
}
