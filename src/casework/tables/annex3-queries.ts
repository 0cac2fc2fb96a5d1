import { sql } from 'kysely'
import type { Annex3Count } from '../../city/annex3/annex3-table.ts'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import type { Mix, Part } from '../../city/kit/renewal-part.ts'
import type { Tx } from '../registers/tables.ts'
import { type CellOfYear, renewalsOnce } from './renewals-once-queries.ts'

/**
 * 別紙3を数える
 *
 * One pass over the index of renewals: every person once, at the earliest renewal of the year that is counted.
 */
export const annex3Counts = async (
  tx: Tx,
  municipality: string,
  of: Pick<CellOfYear, 'year' | 'district'>,
): Promise<readonly Annex3Count[]> => {
  const { rows } = await sql<{ part: Part; mix: Mix; month: number; arranged: boolean; count: number }>`
    select part, mix, date_part('month', renews_on)::int as month, office is not null as arranged,
      count(*)::int as count
    from (${renewalsOnce(municipality, of)}) once
    group by 1, 2, 3, 4
  `.execute(tx)
  const months = monthsOf(of.year)
  return rows.map(({ month, ...row }) => ({ ...row, month: months[(month + 8) % 12] ?? '' }))
}
