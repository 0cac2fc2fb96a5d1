import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import type { OrganisationKind } from '../registers/actor.ts'
import type { KeptOrganisation, Organisation } from './organisation.ts'

export const pageSize = 50

type Asked = { readonly kind: OrganisationKind | null; readonly q: string; readonly page: number }

/** One page of the register in the order of the readings, filtered by kind and by a part of name, reading or number. */
export const organisationPage = async (at: At, { kind, q, page }: Asked) => {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const found = at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? ''))
    .$if(q !== '', (query) =>
      query.where((eb) =>
        eb.or([eb('name', 'like', like), eb('kana', 'like', like), eb('number', 'like', like)]),
      ),
    )
  const { number } = await found.select(sql<number>`count(*)::int`.as('number')).executeTakeFirstOrThrow()
  const rows = await found
    .select(columns)
    .orderBy('kana')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { rows: rows.map(asOrganisation), number, pages: Math.max(1, Math.ceil(number / pageSize)) }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const organisationById = async (at: At, id: string | null): Promise<KeptOrganisation | null> => {
  if (id === null || !uuid.test(id)) return null
  const row = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .select(columns)
    .executeTakeFirst()
  return row ? asOrganisation(row) : null
}

/** Whether another organisation of the kind has this number. */
export const numberTaken = async (
  at: At,
  { kind, number, id }: Pick<Organisation, 'kind' | 'number' | 'id'>,
): Promise<boolean> => {
  const row = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', kind)
    .where('number', '=', number)
    .where('id', '!=', id)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

export const addOrganisation = async (at: At, organisation: Organisation): Promise<void> => {
  await at.tx
    .insertInto('organisation')
    .values({
      ...organisation,
      ...{ offers: [...organisation.offers], takes: [...organisation.takes] },
      ...{ areas: [...organisation.areas], languages: [...organisation.languages] },
      municipality: at.municipality.number,
    })
    .execute()
    .catch(numberTakenMeanwhile)
}

/** Changes an organisation as read; throws a `Clash` when somebody changed it first. */
export const changeOrganisation = async (
  at: At,
  { id, version }: Pick<KeptOrganisation, 'id' | 'version'>,
  given: Partial<Omit<Organisation, 'id' | 'kind'>>,
): Promise<void> => {
  const { offers: _offers, takes: _takes, areas: _areas, languages: _languages, ...rest } = given
  const changed = await at.tx
    .updateTable('organisation')
    .set({ ...rest, ...listsOf(given), version: version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
    .catch(numberTakenMeanwhile)
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}

/** The lists as the driver takes them. */
const listsOf = (given: Partial<Organisation>) => {
  const { offers, takes, areas, languages } = given
  return {
    ...(offers && { offers: [...offers] }),
    ...(takes && { takes: [...takes] }),
    ...(areas && { areas: [...areas] }),
    ...(languages && { languages: [...languages] }),
  }
}

/** Somebody registered the number since we looked: read again, and `numberTaken` says it beside the field. */
const numberTakenMeanwhile = (error: unknown): never => {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'organisation_number')
    throw new Clash()
  throw error
}

const columns = [
  'id',
  'kind',
  'number',
  'name',
  'kana',
  'corporation',
  'address',
  'telephone',
  'fax',
  'area',
  'offers',
  'accepting',
  'remarks',
  'room',
  'takes',
  'areas',
  'languages',
  'version',
] as const

const asOrganisation = (
  row: Omit<KeptOrganisation, 'kind'> & { readonly kind: string },
): KeptOrganisation => ({
  ...row,
  kind: row.kind as OrganisationKind,
})
