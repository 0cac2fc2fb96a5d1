import { sql } from 'kysely'
import { checkDigit } from '../../law/check-digit/check-digit.ts'
import type { At } from '../case/at.ts'

/**
 * 受付番号
 *
 * The next number of the municipality: nine digits in one series through all years, and a check digit, so that a
 * slip on the telephone or in typing is noticed.
 */
export const allotReceptionNumber = async (at: At): Promise<string> => {
  const row = await at.tx
    .insertInto('numbering')
    .values({ municipality: at.municipality.number, kind: '受付番号', year: 0, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'kind', 'year']).doUpdateSet({ last: sql`numbering.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  const serial = String(row.last).padStart(9, '0')
  return serial + checkDigit(serial)
}
