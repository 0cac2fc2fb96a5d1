import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import type { Desk, MunicipalSettings } from '../registers/municipality.ts'

/** The version of the municipality's own row, which holds its settings. */
export const settingsVersion = async (at: At): Promise<number> => {
  const row = await at.tx
    .selectFrom('municipality')
    .where('number', '=', at.municipality.number)
    .select('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** Keeps the settings; throws a `Clash` when somebody changed them since `version`. */
export const saveSettings = async (at: At, settings: MunicipalSettings, version: number): Promise<void> => {
  const saved = await at.tx
    .updateTable('municipality')
    .set((eb) => ({ settings: JSON.stringify(settings), version: eb('version', '+', 1) }))
    .where('number', '=', at.municipality.number)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows !== 1n) throw new Clash()
}

export type OrderedDesk = Desk & { readonly ordinal: number }
export type KeptDesk = OrderedDesk & { readonly version: number }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const deskById = async (at: At, id: string): Promise<KeptDesk | null> => {
  if (!uuid.test(id)) return null
  const row = await at.tx
    .selectFrom('desk')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .select(['id', 'name', 'area', 'purpose', 'address', 'telephone', 'fax', 'ordinal', 'version'])
    .executeTakeFirst()
  return row ?? null
}

export const addDesk = async (at: At, desk: OrderedDesk): Promise<void> => {
  await at.tx
    .insertInto('desk')
    .values({ ...desk, municipality: at.municipality.number })
    .execute()
}

/** Changes a desk; throws a `Clash` when somebody changed it since `version`. */
export const changeDesk = async (at: At, { id, version, ...desk }: KeptDesk): Promise<void> => {
  const changed = await at.tx
    .updateTable('desk')
    .set({ ...desk, version: version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}
