import { sql } from 'kysely'
import type { At } from '../case/at.ts'

/** 計画を作る事業所: a planning office as people choose among them. */
export type PlanningOffice = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly area: string
  readonly address: string
  readonly telephone: string
  readonly fax: string | null
  readonly offers: readonly string[]
  readonly accepting: boolean
  readonly remarks: string | null
}

export type OfficeFilter = {
  readonly area: string | null
  readonly accepting: boolean
  /** All of these must be offered. */
  readonly offers: readonly string[]
}

/** The planning offices of the municipality; those that take people first. */
export const planningOffices = (at: At, filter: OfficeFilter): Promise<PlanningOffice[]> =>
  at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', '相談支援事業所')
    .$if(filter.area !== null, (query) => query.where('area', '=', filter.area ?? ''))
    .$if(filter.accepting, (query) => query.where('accepting', '=', true))
    .$if(filter.offers.length > 0, (query) =>
      query.where(sql<boolean>`offers @> ${[...filter.offers]}::text[]`),
    )
    .select(['id', 'name', 'kana', 'area', 'address', 'telephone', 'fax', 'offers', 'accepting', 'remarks'])
    .orderBy('accepting', 'desc')
    .orderBy('kana')
    .execute()

/** The areas in which there is an office, for filters. */
export const officeAreas = async (at: At): Promise<readonly string[]> => {
  const rows = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', '相談支援事業所')
    .select('area')
    .distinct()
    .orderBy('area')
    .execute()
  return rows.map(({ area }) => area)
}
