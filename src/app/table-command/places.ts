import type { Kysely } from 'kysely'
import type { Tables } from '../../casework/registers/tables.ts'

export type Place = { readonly number: string; readonly name: string }

const listed = 20

/**
 * どこの表か
 *
 * The municipalities that a word means: all for 全国, one for its name or its six-digit number; else why none is meant.
 */
export const placesOf = async (
  db: Kysely<Tables>,
  word: string,
): Promise<readonly Place[] | { readonly refused: string }> => {
  const all = await db
    .selectFrom('municipality')
    .select(['number', 'name', 'prefecture'])
    .orderBy('number')
    .execute()
  if (all.length === 0) return { refused: 'この仕組みには、まだ市町村がありません' }
  if (word === '全国') return all
  const found = all.filter(({ number, name, prefecture }) =>
    [number, name, `${prefecture}${name}`].includes(word),
  )
  if (found.length === 1) return found
  const names = (of: typeof all) =>
    of
      .slice(0, listed)
      .map(({ number, name, prefecture }) => `${prefecture}${name}（${number}）`)
      .join('、')
  return found.length > 1
    ? { refused: `「${word}」は一つではありません。番号で言ってください：${names(found)}` }
    : {
        refused: `「${word}」はありません。あるもの：${names(all)}${all.length > listed ? `、ほか${all.length - listed}` : ''}`,
      }
}
