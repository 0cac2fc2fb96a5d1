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
