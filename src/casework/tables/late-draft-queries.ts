import { type RawBuilder, sql } from 'kysely'
import type { LateDraftsOfDesk } from '../../city/measures/desk-times.ts'
import type { Tx } from '../registers/tables.ts'
import { type DeskAsked, deskIs } from './desk-asked.ts'
import { livesIn } from './step-time-queries.ts'
import type { WaitingOf } from './waiting-queries.ts'

export type LateDraft = {
  readonly caseId: string
  readonly receptionNumber: string
  readonly person: string
  readonly name: string
  readonly kana: string
  readonly until: string
  readonly holder: string
  readonly party: string | null
  readonly officeName: string | null
}

/** 届いていない計画案: cases whose draft is past its day, by who is to write it, the most first. */
export const lateDraftDesks = async (
  tx: Tx,
  municipality: string,
  of: WaitingOf,
): Promise<readonly LateDraftsOfDesk[]> => {
  const { rows } = await sql<LateDraftsOfDesk>`
    select holder, party, name, count(*)::int as count, min(until) as since,
      max(${of.day}::date - until) as longest
    from (${lateOnce(municipality, of)}) late
    group by holder, party, name
    order by count desc, since, holder, name
  `.execute(tx)
  return rows
}

/** The cases behind those numbers, the longest past first. */
export const lateDrafts = async (
  tx: Tx,
  municipality: string,
  of: WaitingOf & { readonly desk: DeskAsked },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly drafts: readonly LateDraft[] }> => {
  const found = sql`from (${lateOnce(municipality, of)}) late where ${deskIs(of.desk)}`
  const { rows } = await sql<LateDraft>`
    select late.case_id as "caseId", reception_number as "receptionNumber", p.id as person, p.name, p.kana, until,
      holder, party, late.name as "officeName"
    from (select * ${found}) late
    join case_file c on c.municipality = ${municipality} and c.id = late.case_id
    join person p on p.municipality = ${municipality} and p.id = c.person
    order by until, p.kana, late.case_id
    offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(tx)
  return { total: counted.rows[0]?.total ?? 0, drafts: rows }
}

/** ④ the draft is written, ⑧ it is handed in: a case that waits for both, or for two who write it, is late once, by the earlier day. */
const lateOnce = (municipality: string, { day, district }: WaitingOf): RawBuilder<unknown> => sql`
  select distinct on (t.case_id) t.case_id, t.step, t.holder, o.id as party, o.name, t.until
  from case_turn t
  left join organisation o on o.municipality = ${municipality} and o.id::text = t.party
  where t.municipality = ${municipality} and t.step in (4, 8) and t.until < ${day} and t.since <= ${day}
    ${
      district === undefined
        ? sql``
        : sql`and exists (
            select from case_file c where c.municipality = ${municipality} and c.id = t.case_id
              and ${livesIn(municipality, district)}
          )`
    }
  order by t.case_id, t.until, t.step, t.holder = '本人', t.party`
