import { sql } from 'kysely'
import { type Room, roomOf } from '../../city/matching/room-of.ts'
import type { Taker } from '../../city/matching/seeker.ts'
import type { At } from '../case/at.ts'

/** A planning office as a taker, with how its room was found. */
export type TakerRow = Taker & { readonly name: string; readonly telephone: string; readonly found: Room }

/** The planning offices and centres that make plans; `standard` is how many cases one planner takes. */
export const takersOn = async (at: At, standard: number | null): Promise<readonly TakerRow[]> => {
  const offices = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', 'in', ['相談支援事業所', '支援センター'])
    .where(sql<boolean>`offers <> '{}'`)
    .select(['id', 'name', 'telephone', 'area as district', 'offers', 'accepting', 'room as written'])
    .select(['takes', 'areas', 'languages'])
    .orderBy('kana')
    .orderBy('id')
    .execute()
  // Put together here: each of the sums is made once, whatever the database believes of the sizes.
  const [shares, people] = [await sharesOf(at), await peopleOf(at)]
  return offices.map(({ written, ...office }) => {
    const found = roomOf({
      ...{ written, shares: shares.get(office.id) ?? 0, people: people.get(office.id) ?? 0, standard },
    })
    return { ...office, room: found.room, found }
  })
}

/** 常勤換算 of the planners of each office today. */
const sharesOf = async (at: At): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ organisation: string; shares: string }>`
    select organisation, sum(share)::text as shares from planner
    where municipality = ${at.municipality.number} and since <= ${at.today}
      and (until is null or until >= ${at.today})
    group by organisation
  `.execute(at.tx)
  return new Map(rows.map(({ organisation, shares }) => [organisation, Number(shares)]))
}

/** People with a grant in force, by the office that makes their plan. */
const peopleOf = async (at: At): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ office: string; people: number }>`
    select office, count(distinct person)::int as people from grant_period
    where municipality = ${at.municipality.number} and office is not null and starts <= ${at.today}
      and used_until >= ${at.today} and (cut_on is null or cut_on > ${at.today})
    group by office
  `.execute(at.tx)
  return new Map(rows.map(({ office, people }) => [office, people]))
}
