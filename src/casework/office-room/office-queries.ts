import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'

/** What an office says it can take. */
export type OfficeRoom = {
  readonly id: string
  readonly name: string
  readonly accepting: boolean
  readonly room: number | null
  readonly takes: readonly string[]
  readonly areas: readonly string[]
  readonly languages: readonly string[]
  readonly corporation: string | null
  readonly version: number
}

/** The office of whoever is signed in; null for those who act for none. */
export const ownOffice = async (at: At): Promise<OfficeRoom | null> => {
  if (at.actor.organisation === null) return null
  const row = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', at.actor.organisation)
    .select(['id', 'name', 'accepting', 'room', 'takes', 'areas', 'languages', 'corporation', 'version'])
    .executeTakeFirst()
  return row ?? null
}

/** Writes what the office can take, from the version that was read. */
export const changeRoom = async (
  at: At,
  { id, version }: OfficeRoom,
  given: Pick<OfficeRoom, 'accepting' | 'room' | 'takes' | 'areas' | 'languages' | 'corporation'>,
): Promise<void> => {
  const { takes, areas, languages, ...rest } = given
  const changed = await at.tx
    .updateTable('organisation')
    .set({ ...rest, takes: [...takes], areas: [...areas], languages: [...languages], version: version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}

export type Work = {
  /** People whose grant period with this office is in force. */
  readonly people: number
  /** Plans decided and reviews done in the six months before this month. */
  readonly casesBefore: number
  readonly casesThisMonth: number
  /** Planners in each of the six months, added up. */
  readonly plannerMonths: number
}

/** 件数の数え方: the six months before this one, as the rules on cases ask for them. */
const monthsBefore = 6

/**
 * 事業所の仕事
 *
 * Reading   A plan counts in the month of its decision, a review in the month it was due for; planners count by
 *           heads.  [unconfirmed]
 */
export const workOf = async (at: At, office: string): Promise<Work> => {
  const month = Temporal.PlainDate.from(at.today).with({ day: 1 })
  const [first, now] = [month.subtract({ months: monthsBefore }).toString(), month.toString()]
  const here = at.municipality.number
  const { rows } = await sql<Work>`
    select
      count(distinct person) filter (where starts <= ${at.today} and used_until >= ${at.today}
        and (cut_on is null or cut_on > ${at.today}))::int as people,
      coalesce(sum((plan = '計画' and decided_on >= ${first} and decided_on < ${now})::int
        + (select count(*) from unnest(done_months) m where m >= ${first} and m < ${now})), 0)::int as "casesBefore",
      coalesce(sum((plan = '計画' and decided_on >= ${now} and decided_on <= ${at.today})::int
        + (select count(*) from unnest(done_months) m where m = ${now})), 0)::int as "casesThisMonth",
      (select count(*) from planner p, generate_series(${first}::date, ${now}::date - 1, interval '1 month') m
        where p.municipality = ${here} and p.organisation = ${office}
          and p.since < m + interval '1 month' and (p.until is null or p.until >= m))::int as "plannerMonths"
    from grant_period where municipality = ${here} and office = ${office}
  `.execute(at.tx)
  return rows[0] ?? { people: 0, casesBefore: 0, casesThisMonth: 0, plannerMonths: 0 }
}

export type Due = {
  readonly person: string
  readonly name: string
  readonly kana: string
  readonly caseId: string | null
  readonly what: '更新' | 'モニタリング'
  /** ISO: the day of the renewal, or the first day of the month of the review. */
  readonly on: string
}

/** The renewals and reviews of the people of an office from one day to before another (ISO). */
export const dueBetween = async (
  at: At,
  office: string,
  from: string,
  until: string,
): Promise<readonly Due[]> => {
  const here = at.municipality.number
  const { rows } = await sql<Due>`
    select d.person, p.name, p.kana, d.case_id as "caseId", d.what, d."on"
    from (
      select person, case_id, '更新' as what, renews_on as "on" from grant_period g
      where municipality = ${here} and office = ${office} and renews_on >= ${from} and renews_on < ${until}
        and not exists (select from grant_period l
          where l.municipality = ${here} and l.person = g.person and l.starts > g.starts)
      union all
      select person, case_id, 'モニタリング', m from grant_period, unnest(due_months) m
      where municipality = ${here} and office = ${office} and m >= ${from} and m < ${until}
        and not m = any (done_months) and m <= used_until and (cut_on is null or cut_on > m)
    ) d
    join person p on p.municipality = ${here} and p.id = d.person
    order by d."on", d.what desc, p.kana, d.person
  `.execute(at.tx)
  return rows
}
