import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { LevelOutcome } from '../registers/level-tables.ts'
import { stillOpen } from './still-open.ts'

/**
 * 案の利用者を押さえる
 *
 * Keeps the persons whose periods a proposal is about to change as they are until all is written, by their ids. Whoever
 * changes a person writes the person first and what is copied from them, the periods too, afterwards: asked after the
 * cases and before the periods, this waits for them where the other order would have both wait for each other.
 *
 * @param outcome which moves of the proposal; null: those that are not settled yet
 */
export const personsLocked = async (
  at: At,
  proposal: string,
  outcome: LevelOutcome | null,
): Promise<void> => {
  const here = at.municipality.number
  const which = outcome ? sql`m.outcome = ${outcome}` : stillOpen
  await sql`
    select from person p
    where p.municipality = ${here} and p.id in (
      select g.person from level_move m
      join grant_period g on g.municipality = ${here} and g.id = m.period
      where m.municipality = ${here} and m.proposal = ${proposal} and ${which})
    order by p.id for share`.execute(at.tx)
}
