import type { At } from '../case/at.ts'
import { nameKey } from '../registers/name-key.ts'

export type AlikePerson = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
}

/** 同じ人かもしれない人: the same reading and birth date. */
export const alikePersons = async (
  at: At,
  { kana, birthDate, not }: { readonly kana: string; readonly birthDate: string; readonly not?: string },
): Promise<readonly AlikePerson[]> => {
  const rows = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('birth_date', '=', birthDate)
    .where('kana_key', '=', nameKey(kana))
    .$if(not !== undefined, (query) => query.where('id', '!=', not ?? ''))
    .select(['id', 'name', 'kana', 'birth_date', 'address'])
    .execute()
  return rows.map(({ birth_date, ...row }) => ({ ...row, birthDate: birth_date }))
}

/** Whose certificate bears the number already; null when nobody's. */
export const holderOfCertificate = async (
  at: At,
  number: string | null,
  not: string | null,
): Promise<string | null> => {
  if (number === null) return null
  const row = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('certificate_number', '=', number)
    .$if(not !== null, (query) => query.where('id', '!=', not ?? ''))
    .select('name')
    .executeTakeFirst()
  return row?.name ?? null
}
