import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { BulkChosen, BulkTarget } from '../case/bulk-action.ts'

export type PlannedPeriod = { readonly id: string; readonly planner: string | null }

/** Periods of these persons that are in force or still to begin, with the actor's own office. */
export const periodsOf = async (
  at: At,
  persons: readonly string[],
): Promise<readonly (PlannedPeriod & { readonly person: string })[]> => {
  if (at.actor.organisation === null) return []
  return at.tx
    .selectFrom('grant_period')
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', sql<string>`any(${[...persons]}::uuid[])`)
    .where('office', '=', at.actor.organisation)
    .where(sql<boolean>`used_until >= ${at.today} and (cut_on is null or cut_on > ${at.today})`)
    .select(['id', 'person', 'planner'])
    .orderBy('starts')
    .orderBy('id')
    .execute()
}

/** Each period of the chosen once; who has none stands there without. */
export const targetsOf = async (
  at: At,
  chosen: readonly (Pick<BulkChosen, 'person'> & { readonly caseId: string | null })[],
): Promise<readonly BulkTarget[]> => {
  const periods = await periodsOf(
    at,
    chosen.map(({ person }) => person),
  )
  const byPerson = Map.groupBy(periods, ({ person }) => person)
  const rows = chosen.flatMap(({ caseId, person }): BulkTarget[] => {
    const own = byPerson.get(person) ?? []
    if (own.length === 0) return [{ caseId, person, period: null }]
    return own.map(({ id }) => ({ caseId, person, period: id }))
  })
  return [...new Map(rows.map((row) => [row.period ?? row.person, row])).values()]
}

/** A period with the planner who was read, and who is to come. */
export type PlannerChange = PlannedPeriod & { readonly to: string | null }

/**
 * In one statement, the periods locked by id as everywhere; answers the ids of those that still had the planner who was
 * read, and were changed.
 */
export const changePlanners = async (
  at: At,
  changes: readonly PlannerChange[],
): Promise<ReadonlySet<string>> => {
  const [ids, read] = [changes.map(({ id }) => id), changes.map(({ planner }) => planner)]
  const { rows } = await sql<{ readonly id: string }>`
    with standing as materialized (
      select g.id, read.coming
      from unnest(${ids}::uuid[], ${read}::uuid[], ${changes.map(({ to }) => to)}::uuid[])
        as read (id, planner, coming)
      join grant_period g on g.municipality = ${at.municipality.number} and g.id = read.id
      where g.office = ${at.actor.organisation} and g.planner is not distinct from read.planner
      order by g.id for update of g
    )
    update grant_period g set planner = standing.coming from standing
    where g.municipality = ${at.municipality.number} and g.id = standing.id
    returning g.id
  `.execute(at.tx)
  return new Set(rows.map(({ id }) => id))
}
