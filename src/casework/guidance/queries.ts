import { sql } from 'kysely'
import type { PublicAt } from '../case/screen.ts'

export type PlanningOffice = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly address: string
  readonly telephone: string
  readonly fax: string | null
  readonly area: string
  readonly offers: readonly string[]
  readonly accepting: boolean
  readonly remarks: string | null
}

type Asked = { readonly area: string | null; readonly offer: string | null }

/** The planning offices of a municipality, those with room first. */
export const planningOffices = (at: PublicAt, { area, offer }: Asked): Promise<PlanningOffice[]> =>
  offices(at)
    .$if(area !== null, (query) => query.where('area', '=', area ?? ''))
    .$if(offer !== null, (query) => query.where(sql<boolean>`offers @> array[${offer}]::text[]`))
    .select(['id', 'name', 'kana', 'address', 'telephone', 'fax', 'area', 'offers', 'accepting', 'remarks'])
    .orderBy('accepting', 'desc')
    .orderBy('kana')
    .execute()

export const officeAreas = async (at: PublicAt): Promise<readonly string[]> => {
  const rows = await offices(at).select('area').distinct().orderBy('area').execute()
  return rows.map(({ area }) => area)
}

const offices = (at: PublicAt) =>
  at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', '相談支援事業所')
