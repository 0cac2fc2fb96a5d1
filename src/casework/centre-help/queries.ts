import type { At } from '../case/at.ts'

export const centres = (at: At) =>
  at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', '支援センター')
    .select(['id', 'name', 'area'])
    .orderBy('kana')
    .execute()
