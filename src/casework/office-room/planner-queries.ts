import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'

/** 相談支援専門員 of an office. */
export type Planner = {
  readonly id: string
  readonly name: string
  /** 常勤換算, above 0 and at most 1. */
  readonly share: number
  readonly since: string
  readonly until: string | null
  /** The account by which the planner signs in; null where none is tied. */
  readonly account: string | null
  readonly version: number
  /** People whose grant period in force names this planner. */
  readonly people: number
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The planners of an office, those who are there now before those who have left. */
export const plannersOf = async (at: At, office: string): Promise<readonly Planner[]> => {
  const { rows } = await sql<Omit<Planner, 'share'> & { share: string }>`
    select p.id, p.name, p.share::text as share, p.since, p.until, p.account, p.version, coalesce(g.people, 0)::int as people
    from planner p
    left join (
      select planner, count(distinct person) as people from grant_period
      where municipality = ${at.municipality.number} and office = ${office} and starts <= ${at.today}
        and used_until >= ${at.today} and (cut_on is null or cut_on > ${at.today})
      group by planner
    ) g on g.planner = p.id
    where p.municipality = ${at.municipality.number} and p.organisation = ${office}
    order by coalesce(p.until < ${at.today}, false), p.since, p.name, p.id
  `.execute(at.tx)
  return rows.map((row) => ({ ...row, share: Number(row.share) }))
}

export const plannerOf = async (at: At, office: string, id: string): Promise<Planner | null> =>
  uuid.test(id) ? ((await plannersOf(at, office)).find((one) => one.id === id) ?? null) : null

export const isThere = ({ since, until }: Pick<Planner, 'since' | 'until'>, today: string): boolean =>
  since <= today && (until === null || until >= today)

type Written = Pick<Planner, 'name' | 'share' | 'since' | 'until' | 'account'>

/** Adds a planner and answers the id; throws a `Clash` where somebody tied the account to another first. */
export const addPlanner = async (at: At, office: string, { share, ...given }: Written): Promise<string> => {
  const id = at.newId()
  await at.tx
    .insertInto('planner')
    .values({
      ...{ municipality: at.municipality.number, id, organisation: office },
      ...given,
      share: share.toFixed(2),
    })
    .execute()
    .catch(accountTaken)
  return id
}

/** Changes a planner as read; throws a `Clash` where somebody changed it first, or tied the account to another. */
export const changePlanner = async (
  at: At,
  { id, version }: Pick<Planner, 'id' | 'version'>,
  { share, ...given }: Written,
): Promise<void> => {
  const changed = await at.tx
    .updateTable('planner')
    .set({ ...given, share: share.toFixed(2), version: version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
    .catch(accountTaken)
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}

/** Somebody tied the account between our looking and our writing: look again, and say to whom. */
const accountTaken = (error: unknown): never => {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'planner_by_account')
    throw new Clash()
  throw error
}
