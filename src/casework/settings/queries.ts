import type { At } from '../case/at.ts'
import type { Desk, MunicipalSettings } from '../registers/municipality.ts'

export const saveSettings = (at: At, settings: MunicipalSettings) =>
  at.tx
    .updateTable('municipality')
    .set({ settings: JSON.stringify(settings) })
    .where('number', '=', at.municipality.number)
    .execute()

export type OrderedDesk = Desk & { readonly ordinal: number }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const deskById = async (at: At, id: string): Promise<OrderedDesk | null> => {
  if (!uuid.test(id)) return null
  const row = await at.tx
    .selectFrom('desk')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .select(['id', 'name', 'area', 'purpose', 'address', 'telephone', 'fax', 'ordinal'])
    .executeTakeFirst()
  return row ?? null
}

export const saveDesk = async (at: At, { id, ...desk }: OrderedDesk): Promise<void> => {
  await at.tx
    .insertInto('desk')
    .values({ ...desk, id, municipality: at.municipality.number })
    .onConflict((conflict) => conflict.columns(['municipality', 'id']).doUpdateSet(desk))
    .execute()
}
