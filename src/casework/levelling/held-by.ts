import { type RawBuilder, sql } from 'kysely'
import type { LevelHeld } from '../registers/level-tables.ts'

export const heldCauses = ['次の決定', '次の申請', '手続き'] as const satisfies readonly LevelHeld[]

/**
 * なぜ動かせないか
 *
 * One predicate for the proposal and for its approval: why the period `g` keeps its end, null where it may be made
 * shorter. Whoever is decided anew, or has applied, would gain nothing. A period that was decided in this program is
 * moved by a fact of its case: not where the case is over, nor where a review has asked for a change or a renewal, for
 * the next decision then sets the end. `moveGrantEnd` asks the same of the file once more.
 */
export const heldBy = (municipality: string): RawBuilder<LevelHeld | null> => sql<LevelHeld | null>`case
  when ${laterThan(municipality)} then '次の決定'
  when exists (select from case_file f where f.municipality = ${municipality} and f.person = g.person
    and f.closed_on is null and f.opened_on >= g.decided_on and f.id is distinct from g.case_id) then '次の申請'
  when g.case_id is not null and not exists (select from case_file f where f.municipality = ${municipality}
    and f.id = g.case_id and f.closed_on is null and f.state ->> 'followUp' is null
    and coalesce(f.state -> 'monitored' -> -1 ->> 'finding', '継続') = '継続') then '手続き'
end`

/** A decision of the person that begins after the period `g`. */
export const laterThan = (municipality: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from grant_period l where l.municipality = ${municipality} and l.person = g.person and l.starts > g.starts)`
