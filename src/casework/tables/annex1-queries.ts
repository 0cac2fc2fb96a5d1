import { sql } from 'kysely'
import type { Annex1Count } from '../../city/annex1/annex1-rows.ts'
import type { Tx } from '../registers/tables.ts'
import { districtIs } from './renewals-once-queries.ts'

export type Annex1Of = {
  /** ISO days, usually the ends of March. */
  readonly days: readonly string[]
  /** The district of the decision, and the area of the office; '' for none. */
  readonly district?: string | undefined
}

/**
 * 別紙1を数える
 *
 * What the registers hold on each of the days: persons who use a service by a decision on the day, once each, and the offices
 * as on the first day of the next month. The register of offices has no days, so an office counts while one of its
 * planners is in office.
 */
export const annex1Counts = async (
  tx: Tx,
  municipality: string,
  { days, district }: Annex1Of,
): Promise<readonly Annex1Count[]> => {
  const [persons, offices] = [
    await personsOn(tx, municipality, { days, district }),
    await officesOn(tx, municipality, { days, district }),
  ]
  return days.map((on) => {
    const { users = 0, subjects = 0, ...of } = persons.find((row) => row.on === on) ?? nobody
    const { offices: all = 0, centres = 0 } = offices.find((row) => row.on === on) ?? nobody
    return {
      ...{ on, offices: all, centres, users, subjects },
      ofUsers: { plans: of.plans ?? 0, servicePlans: of.service ?? 0, byOffices: of.office ?? 0 },
      ofSubjects: {
        ...{ plans: of.subject_plans ?? 0, servicePlans: of.subject_service ?? 0 },
        byOffices: of.subject_office ?? 0,
      },
    }
  })
}

const nobody: Partial<PersonsOn & OfficesOn> = {}

type PersonsOn = {
  readonly on: string
  readonly users: number
  readonly subjects: number
  readonly plans: number
  readonly service: number
  readonly office: number
  readonly subject_plans: number
  readonly subject_service: number
  readonly subject_office: number
}

const personsOn = async (tx: Tx, municipality: string, { days, district }: Annex1Of) => {
  const { rows } = await sql<PersonsOn>`
    select day as on, count(*)::int as users,
      count(*) filter (where subject)::int as subjects,
      count(*) filter (where plans)::int as plans,
      count(*) filter (where service)::int as service,
      count(*) filter (where office)::int as office,
      count(*) filter (where subject and plans)::int as subject_plans,
      count(*) filter (where subject and service)::int as subject_service,
      count(*) filter (where subject and office)::int as subject_office
    from (
      select day, person, bool_or(subject) as subject, bool_or(plan <> 'なし') as plans,
        bool_or(plan in ('計画', 'セルフプラン')) as service, bool_or(plan = '計画') as office
      from grant_period, unnest(${[...days]}::date[]) as day
      where municipality = ${municipality} and starts <= day and used_until >= day
        and (cut_on is null or cut_on > day)
        and ${district === undefined ? sql`true` : districtIs(district)}
      group by day, person
    ) person
    group by day
  `.execute(tx)
  return rows
}

type OfficesOn = { readonly on: string; readonly offices: number; readonly centres: number }

const officesOn = async (tx: Tx, municipality: string, { days, district }: Annex1Of) => {
  const { rows } = await sql<OfficesOn>`
    select day as on, count(distinct o.id)::int as offices,
      count(distinct o.id) filter (where o.kind = '支援センター')::int as centres
    from unnest(${[...days]}::date[]) as day
    join planner p on p.municipality = ${municipality}
      and p.since <= date_trunc('month', day)::date + interval '1 month'
      and (p.until is null or p.until >= date_trunc('month', day)::date + interval '1 month')
    join organisation o on o.municipality = ${municipality} and o.id = p.organisation
    where o.kind in ('相談支援事業所', '支援センター')
      and ${district === undefined ? sql`true` : district === '' ? sql`o.area = ''` : sql`o.area = ${district}`}
    group by day
  `.execute(tx)
  return rows
}
