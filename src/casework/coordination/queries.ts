import type { At } from '../case/at.ts'

export const officeName = async (at: At, id: string | undefined): Promise<string | null> => {
  if (!id) return null
  const row = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .select('name')
    .executeTakeFirst()
  return row?.name ?? null
}
