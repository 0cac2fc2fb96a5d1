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
  const rows = chosen.flatMap(({ caseId, person }): BulkTarget[] => {
    const own = periods.filter((one) => one.person === person)
    if (own.length === 0) return [{ caseId, person, period: null }]
    return own.map(({ id }) => ({ caseId, person, period: id }))
  })
  return [...new Map(rows.map((row) => [row.period ?? row.person, row])).values()]
}

/** From the planner that was read; false where another is written there by now. */
export const changePlannerOf = async (
  at: At,
  period: PlannedPeriod,
  planner: string | null,
): Promise<boolean> => {
  const changed = await at.tx
    .updateTable('grant_period')
    .set({ planner })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', period.id)
    .where('office', '=', at.actor.organisation ?? '')
    .where(sql<boolean>`planner is not distinct from ${period.planner}::uuid`)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
