import type { Kysely } from 'kysely'
import type { Tables } from '../../casework/registers/tables.ts'

/** The one municipality that a six-digit number or a name means, or why none is meant. */
export const placeOf = async (
  db: Kysely<Tables>,
  word: string,
): Promise<{ readonly number: string } | { readonly refused: string }> => {
  const all = await db.selectFrom('municipality').select(['number', 'name', 'prefecture']).execute()
  const found = all.filter(({ number, name, prefecture }) =>
    [number, name, `${prefecture}${name}`].includes(word),
  )
  const [one] = found
  if (one && found.length === 1) return { number: one.number }
  return {
    refused: one
      ? `「${word}」は一つではありません。番号で言ってください：${found.map(({ number, prefecture, name }) => `${prefecture}${name}（${number}）`).join('、')}`
      : `「${word}」という市町村は、この仕組みにありません`,
  }
}
