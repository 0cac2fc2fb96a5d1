import type { Municipality } from '../casework/registers/municipality.ts'
import type { Tx } from '../casework/registers/tables.ts'

export const municipalityOf = async (tx: Tx, number: string): Promise<Municipality | null> => {
  const row = await tx.selectFrom('municipality').selectAll().where('number', '=', number).executeTakeFirst()
  return row ?? null
}
