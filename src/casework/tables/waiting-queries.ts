import { type RawBuilder, sql } from 'kysely'
import type { WaitingDesk } from '../../city/measures/desk-times.ts'
import type { HolderKind } from '../case/holder.ts'
import type { Tx } from '../registers/tables.ts'
import { type DeskAsked, deskIs } from './desk-asked.ts'
import { livesIn, titleOf } from './step-time-queries.ts'

export type WaitingOf = {
  /** ISO */
  readonly day: string
  /** The district of the person; '' for none. */
  readonly district?: string | undefined
}

/** だれの番が長いか: the turns that have begun by a day, by step and desk, the longest median first. */
export const waitingDesks = async (
  tx: Tx,
  municipality: string,
  of: WaitingOf,
): Promise<readonly WaitingDesk[]> => {
  const { rows } = await sql<WaitingDesk>`
    select step, holder, party, name, count(*)::int as count,
      count(*) filter (where until < ${of.day})::int as overdue,
      percentile_cont(0.5) within group (order by ${of.day}::date - since) as median,
      max(${of.day}::date - since) as longest
    from (${turnsOn(municipality, of)}) turn
    group by step, holder, party, name
    order by median desc, count desc, step, holder
  `.execute(tx)
  return rows.map((row) => ({ ...row, title: titleOf(row.step) }))
}

export type WaitingTurn = {
  readonly caseId: string
  readonly receptionNumber: string
  readonly person: string
  readonly name: string
  readonly step: number
  readonly holder: HolderKind
  readonly officeName: string | null
  readonly since: string
  readonly until: string | null
}

/** The turns behind those numbers, the one that waits longest first; `late` narrows to what is past its day. */
export const waitingTurns = async (
  tx: Tx,
  municipality: string,
  of: WaitingOf & { readonly desk: DeskAsked; readonly late: boolean },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly turns: readonly WaitingTurn[] }> => {
  const found = sql`
    from (${turnsOn(municipality, of)}) turn
    where ${deskIs(of.desk)} and ${of.late ? sql`until < ${of.day}` : sql`true`}`
  const { rows } = await sql<WaitingTurn>`
    select turn.case_id as "caseId", c.reception_number as "receptionNumber", p.id as person, p.name, turn.step,
      turn.holder, turn.name as "officeName", turn.since, turn.until
    from (select * ${found}) turn
    join case_file c on c.municipality = ${municipality} and c.id = turn.case_id
    join person p on p.municipality = ${municipality} and p.id = c.person
    order by turn.since, p.kana, turn.case_id, turn.step, turn.holder, turn.party
    offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(tx)
  return { total: counted.rows[0]?.total ?? 0, turns: rows }
}

/** Turns that have begun by the day; the party is an organisation of the register, or null. */
const turnsOn = (municipality: string, { day, district }: WaitingOf): RawBuilder<unknown> => sql`
  select t.case_id, t.step, t.holder, o.id as party, o.name, t.since, t.until
  from case_turn t
  left join organisation o on o.municipality = ${municipality} and o.id::text = t.party
  where t.municipality = ${municipality} and t.since <= ${day}
    ${
      district === undefined
        ? sql``
        : sql`and exists (
            select from case_file c where c.municipality = ${municipality} and c.id = t.case_id
              and ${livesIn(municipality, district)}
          )`
    }`
