import type { Tx } from './tables.ts'

type Here = { readonly tx: Tx; readonly municipality: { readonly number: string } }

/** The names of organisations, by id; ids that are not there are left out. */
export const organisationNames = async (
  { tx, municipality }: Here,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('organisation')
    .where('municipality', '=', municipality.number)
    .where('id', 'in', [...new Set(ids)])
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The name of one; null where there is none. */
export const organisationName = async (here: Here, id: string | null | undefined): Promise<string | null> =>
  id ? ((await organisationNames(here, [id])).get(id) ?? null) : null
