import { sql } from 'kysely'
import type { At } from '../case/at.ts'

/** 受け持たれている人: somebody whose plan the office makes today. */
export type Held = {
  readonly person: string
  readonly name: string
  readonly kana: string
  readonly district: string | null
  /** The way to the procedure; null where the decision was taken in from another system. */
  readonly caseId: string | null
  /** ISO: the next renewal after what has been decided so far; null where none is to come. */
  readonly renewsOn: string | null
  /** Who was named and is not there today. */
  readonly before: string | null
}

/**
 * The people of one planner of the office; with null those for whom none of their decisions in force names somebody who
 * is there today. They are few enough to be read at once: what one office makes plans for.
 */
export const peoplePlannedBy = async (
  at: At,
  office: string,
  planner: string | null,
): Promise<readonly Held[]> => {
  const here = at.municipality.number
  const { rows } = await sql<Held>`
    select h.person, p.name, p.kana, p.district,
      (array_agg(h.case_id order by h.starts desc, h.id))[1] as "caseId", max(h.renews_on) as "renewsOn",
      max(h.planner_name) filter (where not h.is_there) as before
    from (${ofOffice(at, office)}) h
    join person p on p.municipality = ${here} and p.id = h.person
    group by h.person, p.name, p.kana, p.district
    having ${planner === null ? undecided(at) : sql`bool_or(h.starts <= ${at.today} and h.planner = ${planner})`}
    order by p.kana, p.name, h.person
  `.execute(at.tx)
  return rows
}

/** まだ決まっていない人の数: as many as `peoplePlannedBy` lists for null. */
export const undecidedIn = async (at: At, office: string): Promise<number> => {
  const { rows } = await sql<{ people: number }>`
    select count(*)::int as people
    from (select from (${ofOffice(at, office)}) h group by h.person having ${undecided(at)}) u
  `.execute(at.tx)
  return rows[0]?.people ?? 0
}

/** Of one person: a decision is in force, and no such decision names somebody who is there today. */
const undecided = ({ today }: At) => sql`bool_or(h.starts <= ${today})
  and not bool_or(h.starts <= ${today} and h.is_there)`

/** The periods of the office that are in force or still to begin, with whether their planner is there today. */
const ofOffice = (at: At, office: string) => sql`
  select g.id, g.person, g.case_id, g.starts, g.renews_on, g.planner, l.name as planner_name,
    coalesce(l.since <= ${at.today} and (l.until is null or l.until >= ${at.today}), false) as is_there
  from grant_period g
  left join planner l on l.municipality = g.municipality and l.id = g.planner and l.organisation = g.office
  where g.municipality = ${at.municipality.number} and g.office = ${office}
    and g.used_until >= ${at.today} and (g.cut_on is null or g.cut_on > ${at.today})`
