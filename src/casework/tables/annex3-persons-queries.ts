import { sql } from 'kysely'
import type { Mix, Part } from '../../city/kit/renewal-part.ts'
import type { Tx } from '../registers/tables.ts'
import { type CellOfYear, renewalsOnce } from './renewals-once-queries.ts'

export type RenewalPerson = {
  readonly person: string
  readonly name: string
  readonly kana: string
  /** ISO */
  readonly renewsOn: string
  readonly part: Part
  readonly mix: Mix
  readonly district: string | null
  readonly office: string | null
  readonly officeName: string | null
  /** The case that the renewed decision came from; null where it was taken in from elsewhere. */
  readonly caseId: string | null
}

/** 欄の人々: who stands behind a cell of 別紙3, by day of renewal and kana; `total` is the number in the cell. */
export const annex3Persons = async (
  tx: Tx,
  municipality: string,
  cell: CellOfYear,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly persons: readonly RenewalPerson[] }> => {
  const once = renewalsOnce(municipality, cell, sql`, case_id`)
  const { rows } = await sql<RenewalPerson>`
    select once.person, p.name, p.kana, once.renews_on as "renewsOn", once.part, once.mix, once.district, once.office,
      o.name as "officeName", once.case_id as "caseId"
    from (${once}) once
    join person p on p.municipality = ${municipality} and p.id = once.person
    left join organisation o on o.municipality = ${municipality} and o.id = once.office
    order by once.renews_on, p.kana, once.person
    offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from (${renewalsOnce(municipality, cell)}) once
  `.execute(tx)
  return { total: counted.rows[0]?.total ?? 0, persons: rows }
}
