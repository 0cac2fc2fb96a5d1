import type { At } from './at.ts'

/** 利用者負担上限額: yen a month, as the decision's document says; null before the decision. */
export const ceilingOf = async (at: At, caseId: string): Promise<number | null> => {
  const row = await at.tx
    .selectFrom('document')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'grant')
    .select('content')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { ceiling } = (row?.content ?? {}) as { readonly ceiling?: { readonly monthly?: number } }
  return ceiling?.monthly ?? null
}
