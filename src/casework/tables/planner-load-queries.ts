import { sql } from 'kysely'
import type { OfficeWork, PlannerWork } from '../../city/measures/planner-loads.ts'
import type { Tx } from '../registers/tables.ts'

export type LoadOf = {
  /** ISO */
  readonly day: string
  /** The area of the office; '' for none. */
  readonly district?: string | undefined
  /** One office only: its own view of its work. */
  readonly office?: string | undefined
}

/** 事業所の仕事: cases and planners of every planning office and centre that has either. */
export const officeWorks = async (
  tx: Tx,
  municipality: string,
  of: LoadOf,
): Promise<readonly OfficeWork[]> => {
  const offices = await sql<Omit<OfficeWork, 'plannerMonths' | 'planners'>>`
    select o.id as office, o.name as "officeName", coalesce(before, 0)::int as "casesBefore",
      coalesce(now, 0)::int as "casesThisMonth", coalesce(persons, 0)::int as persons,
      coalesce(assigned, false) as assigned
    from organisation o
    left join (${casesOf(municipality, of)}) work on work.office = o.id
    where o.municipality = ${municipality} and o.kind in ('相談支援事業所', '支援センター')
      and ${of.district === undefined ? sql`true` : sql`o.area = ${of.district}`}
      and ${of.office === undefined ? sql`true` : sql`o.id = ${of.office}`}
    order by o.kana, o.id
  `.execute(tx)
  const planners = await plannersOf(tx, municipality, of)
  return offices.rows.flatMap((row) => {
    const own = planners.filter(({ office }) => office === row.office)
    const plannerMonths = own.reduce((sum, { months }) => sum + months, 0)
    if (plannerMonths + row.casesBefore + row.casesThisMonth + row.persons + own.length === 0) return []
    return {
      ...row,
      plannerMonths,
      planners: own
        .filter(({ serves }) => serves)
        .map(({ planner, name, share, persons }): PlannerWork => ({ planner, name, share, persons })),
    }
  })
}

/** The six months before the month of the day, as the rules `forty-cases` and `staffing-standard` ask for them. */
export const windowOf = (day: string) => {
  const month = Temporal.PlainDate.from(day).with({ day: 1 })
  return { first: month.subtract({ months: 6 }).toString(), now: month.toString() }
}

const casesOf = (municipality: string, { day, office }: LoadOf) => {
  const { first, now } = windowOf(day)
  return sql`
    select office,
      sum((plan = '計画' and decided_on >= ${first} and decided_on < ${now})::int
        + (select count(*) from unnest(done_months) m where m >= ${first} and m < ${now})) as before,
      sum((plan = '計画' and decided_on >= ${now} and decided_on <= ${day})::int
        + (select count(*) from unnest(done_months) m where m = ${now})) as now,
      count(distinct person) filter (where ${heldOn(day)}) as persons,
      bool_or(planner is not null and ${heldOn(day)}) as assigned
    from grant_period
    where municipality = ${municipality} and office is not null
      and ${office === undefined ? sql`true` : sql`office = ${office}`} and ${near(day)}
    group by office`
}

/** Of a decision: that it may matter for what `casesOf` counts. */
export const near = (day: string) =>
  sql`coalesce(last_ends, ends) >= ${windowOf(day).first} and (starts <= ${day} or decided_on <= ${day})`

/** Of a decision: that an office makes its plan, and that somebody uses a service by it on the day. */
export const heldOn = (day: string) =>
  sql`plan = '計画' and starts <= ${day} and used_until >= ${day} and (cut_on is null or cut_on > ${day})`

type PlannerRow = PlannerWork & { readonly office: string; readonly months: number; readonly serves: boolean }

const plannersOf = async (tx: Tx, municipality: string, { day, office }: LoadOf) => {
  const { first, now } = windowOf(day)
  const { rows } = await sql<PlannerRow>`
    select p.organisation as office, p.id as planner, p.name, p.share::float8 as share,
      coalesce(persons, 0)::int as persons,
      p.since <= ${day} and (p.until is null or p.until >= ${day}) as serves,
      (select count(*) from generate_series(${first}::date, ${now}::date - interval '1 month', interval '1 month') m
        where p.since < m + interval '1 month' and (p.until is null or p.until >= m))::int as months
    from planner p
    left join (
      select planner, count(distinct person) as persons
      from grant_period
      where municipality = ${municipality} and planner is not null and ${heldOn(day)}
      group by planner
    ) held on held.planner = p.id
    where p.municipality = ${municipality}
      and ${office === undefined ? sql`true` : sql`p.organisation = ${office}`}
    order by p.name, p.id
  `.execute(tx)
  return rows
}
