import { sql } from 'kysely'
import type { At } from '../case/at.ts'

export type Provider = {
  readonly id: string
  readonly name: string
  readonly area: string
  readonly telephone: string
  readonly accepting: boolean
}

/** The providers that offer a service, those with room first. */
export const providersOf = (at: At, service: string): Promise<Provider[]> =>
  at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', 'サービス事業者')
    .where(sql<boolean>`offers @> array[${service}]::text[]`)
    .select(['id', 'name', 'area', 'telephone', 'accepting'])
    .orderBy('accepting', 'desc')
    .orderBy('kana')
    .execute()

export const organisationNames = async (
  at: At,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', [...new Set(ids)])
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
