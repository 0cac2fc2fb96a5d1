import { sql } from 'kysely'
import { fiscalYearOf } from '../../city/kit/fiscal-year.ts'
import type { At } from '../case/at.ts'

/** 年度の範囲: fiscal years in which a decision of the register is renewed or runs, newest first; none where it is empty. */
export const yearsKnown = async (at: At): Promise<readonly number[]> => {
  const bound = (order: 'asc' | 'desc') =>
    at.tx
      .selectFrom('grant_period')
      .select('renews_on')
      .where('municipality', '=', at.municipality.number)
      .where('renews_on', 'is not', null)
      .orderBy('renews_on', order)
      .limit(1)
      .executeTakeFirst()
  const [first, last] = [await bound('asc'), await bound('desc')]
  const { later } = await at.tx
    .selectFrom('grant_period')
    .select(sql<string | null>`max(later_renews_on)`.as('later'))
    .where('municipality', '=', at.municipality.number)
    .where('later_renews_on', 'is not', null)
    .executeTakeFirstOrThrow()
  if (!first?.renews_on || !last?.renews_on) return []
  const [from, to] = [first.renews_on, later && later > last.renews_on ? later : last.renews_on].map(
    fiscalYearOf,
  ) as [number, number]
  return Array.from({ length: to - from + 1 }, (_, back) => to - back)
}
