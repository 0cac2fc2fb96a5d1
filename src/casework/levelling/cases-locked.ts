import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { LevelOutcome } from '../registers/level-tables.ts'
import { stillOpen } from './still-open.ts'

/**
 * 案の手続きを押さえる
 *
 * The files of the cases whose periods a proposal is about to change, locked until all is written and by their ids, as
 * they stand now. Whoever was writing one of them is waited for and seen; whoever comes later gets the clash. What is
 * asked after this sees all that was written before it.
 *
 * @param outcome which moves of the proposal; null: those to which people agreed and that are not settled yet
 */
export const casesLocked = async (
  at: At,
  proposal: string,
  outcome: LevelOutcome | null,
): Promise<ReadonlyMap<string, CaseFile>> => {
  const here = at.municipality.number
  const which = outcome ? sql`m.outcome = ${outcome}` : sql`m.consent = '同意' and ${stillOpen}`
  const { rows } = await sql<{ id: string; state: CaseFile }>`
    select f.id, f.state from case_file f
    where f.municipality = ${here} and f.id in (
      select g.case_id from level_move m
      join grant_period g on g.municipality = ${here} and g.id = m.period
      where m.municipality = ${here} and m.proposal = ${proposal} and g.case_id is not null and ${which})
    order by f.id for update`.execute(at.tx)
  return new Map(rows.map(({ id, state }) => [id, state]))
}
