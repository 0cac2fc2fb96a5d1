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
  if (!first?.renews_on || !last?.renews_on) return []
  const [from, to] = [fiscalYearOf(first.renews_on), fiscalYearOf(last.renews_on)]
  return Array.from({ length: to - from + 1 }, (_, back) => to - back)
}
