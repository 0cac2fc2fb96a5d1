import { sql } from 'kysely'
import { isTransition } from '../../city/annex1/annex1-rows.ts'
import type { Tx } from '../registers/tables.ts'
import { districtIs } from './renewals-once-queries.ts'

export const annex1Lines = ['users', 'subjects', 'plans', 'servicePlans', 'byOffices'] as const
export type Annex1Line = (typeof annex1Lines)[number]

export type Annex1Person = {
  readonly person: string
  readonly name: string
  readonly starts: string
  readonly ends: string
  readonly plan: string
  readonly district: string | null
  readonly officeName: string | null
  readonly caseId: string | null
}

type Of = {
  /** ISO */
  readonly on: string
  readonly line: Annex1Line
  /** The district of the decision, '' for none; null for all. */
  readonly district: string | null
}

/** What is true of a person by any of the decisions that run on the day; the same as the bits of `annex1Counts`. */
const holds: Readonly<Record<Annex1Line, ReturnType<typeof sql>>> = {
  users: sql`true`,
  subjects: sql`bool_or(subject)`,
  plans: sql`bool_or(plan <> 'なし')`,
  servicePlans: sql`bool_or(plan in ('計画', 'セルフプラン'))`,
  byOffices: sql`bool_or(plan = '計画')`,
}

/** 別紙1の欄の人: whom a number of 別紙1 counts, by kana, each with the decision that began last. */
export const annex1Persons = async (
  tx: Tx,
  municipality: string,
  { on, line, district }: Of,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly persons: readonly Annex1Person[] }> => {
  const runs = sql`
    municipality = ${municipality} and starts <= ${on} and used_until >= ${on} and (cut_on is null or cut_on > ${on})
    and ${district === null ? sql`true` : districtIs(district)}`
  // Since the transition ended plans are counted of the subjects among the users.
  const among = isTransition(on) || line === 'users' ? sql`true` : holds.subjects
  const found = sql`
    select person from grant_period where ${runs} group by person having ${holds[line]} and ${among}`
  const { rows } = await sql<Annex1Person>`
    select p.id as person, p.name, last.starts, last.ends, last.plan, last.district, o.name as "officeName",
      last.case_id as "caseId"
    from (${found}) found
    join person p on p.municipality = ${municipality} and p.id = found.person
    cross join lateral (
      select * from grant_period g where ${runs} and g.person = found.person order by starts desc, id limit 1
    ) last
    left join organisation o on o.municipality = ${municipality} and o.id = last.office
    order by p.kana, p.id
    offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total from (${found}) found`.execute(
    tx,
  )
  return { total: counted.rows[0]?.total ?? 0, persons: rows }
}
