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

/** In one statement, each from the planner that was read; answers how many still had that one and were changed. */
export const changePlanners = async (
  at: At,
  periods: readonly PlannedPeriod[],
  planner: string | null,
): Promise<number> => {
  const [ids, read] = [periods.map(({ id }) => id), periods.map((one) => one.planner)]
  const { numAffectedRows } = await sql`
    update grant_period g set planner = ${planner}::uuid
    from unnest(${ids}::uuid[], ${read}::uuid[]) as read (id, planner)
    where g.municipality = ${at.municipality.number} and g.id = read.id and g.office = ${at.actor.organisation}
      and g.planner is not distinct from read.planner
  `.execute(at.tx)
  return Number(numAffectedRows ?? 0)
}
