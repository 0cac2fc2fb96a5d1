import { type RawBuilder, sql } from 'kysely'
import type { LateDraftsOfDesk } from '../../city/measures/desk-times.ts'
import type { Tx } from '../registers/tables.ts'
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
    select holder, o.id as party, o.name, count(*)::int as count, min(until) as since,
      max(${of.day}::date - until) as longest
    from (${lateOnce(municipality, of)}) late
    left join organisation o on o.municipality = ${municipality} and o.id::text = late.party
    group by holder, o.id, o.name
    order by count desc, since, holder, o.name
  `.execute(tx)
  return rows
}

/** The cases behind those numbers, the longest past first; `party` narrows to one office, `holder` to one kind of desk. */
export const lateDrafts = async (
  tx: Tx,
  municipality: string,
  of: WaitingOf & { readonly party?: string | undefined; readonly holder?: string | undefined },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly LateDraft[]> => {
  const { rows } = await sql<LateDraft>`
    select late.case_id as "caseId", reception_number as "receptionNumber", p.id as person, p.name, p.kana, until,
      holder, o.id as party, o.name as "officeName"
    from (${lateOnce(municipality, of)}) late
    join case_file c on c.municipality = ${municipality} and c.id = late.case_id
    join person p on p.municipality = ${municipality} and p.id = c.person
    left join organisation o on o.municipality = ${municipality} and o.id::text = late.party
    where ${of.party === undefined ? sql`true` : sql`late.party = ${of.party}`}
      and ${of.holder === undefined ? sql`true` : sql`late.holder = ${of.holder}`}
    order by until, p.kana, late.case_id
    offset ${offset} limit ${limit}
  `.execute(tx)
  return rows
}

/** ④ the draft is written, ⑧ it is handed in: a case that waits for both is late once, by the earlier day. */
const lateOnce = (municipality: string, { day, district }: WaitingOf): RawBuilder<unknown> => sql`
  select distinct on (t.case_id) t.case_id, t.holder, t.party, t.until
  from case_turn t
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
