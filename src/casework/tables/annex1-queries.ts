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

/** What is true of a person on a day, each in a bit of its own. */
const flags = [
  sql`true`,
  sql`subject`,
  sql`plan <> 'なし'`,
  sql`plan in ('計画', 'セルフプラン')`,
  sql`plan = '計画'`,
]
const [user, subject, plan, service, office] = [1, 2, 4, 8, 16]
/** As many days as a whole number of the database has room for. */
const daysAtOnce = Math.floor(31 / flags.length)

/**
 * Several periods of a person may run on one day, so what is true of any of them is true of the person. One number a
 * person holds all days together: the register is read once and sorted by nothing else.
 */
const personsOn = async (
  tx: Tx,
  municipality: string,
  { days, district }: Annex1Of,
): Promise<PersonsOn[]> => {
  const now = days.slice(0, daysAtOnce)
  const [first, last] = [[...now].sort()[0], [...now].sort().at(-1)]
  if (!first || !last) return []
  const bits = now.map((day, place) => {
    const set = flags.map((isTrue, at) => sql`((${isTrue})::int << ${sql.lit(place * flags.length + at)})`)
    const runs = sql`starts <= ${day} and used_until >= ${day} and (cut_on is null or cut_on > ${day})`
    return sql`(case when ${runs} then ${sql.join(set, sql` | `)} else 0 end)`
  })
  const { rows } = await sql<{ bits: number; count: number }>`
    select bits, count(*)::int as count
    from (
      select bit_or(${sql.join(bits, sql` | `)}) as bits
      from grant_period
      where municipality = ${municipality} and used_until >= ${first} and starts <= ${last}
        and ${district === undefined ? sql`true` : districtIs(district)}
      group by person
    ) person
    group by bits
  `.execute(tx)
  const counted = now.map((on, place) => {
    const having = (...all: number[]) => {
      const wanted = all.reduce((sum, bit) => sum | bit, 0) << (place * flags.length)
      return rows.reduce((sum, { bits, count }) => ((bits & wanted) === wanted ? sum + count : sum), 0)
    }
    return {
      ...{ on, users: having(user), subjects: having(subject) },
      ...{ plans: having(plan), service: having(service), office: having(office) },
      subject_plans: having(subject, plan),
      subject_service: having(subject, service),
      subject_office: having(subject, office),
    }
  })
  return [...counted, ...(await personsOn(tx, municipality, { days: days.slice(daysAtOnce), district }))]
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
