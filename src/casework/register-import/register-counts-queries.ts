import { sql } from 'kysely'
import type { At } from '../case/at.ts'

type Counts = { readonly persons: number; readonly periods: number; readonly offices: number }

/** How much the register holds. */
export const registerCounts = async ({ tx, municipality: { number } }: Pick<At, 'tx' | 'municipality'>) => {
  const { rows } = await sql<Counts>`
    select
      (select count(*)::int from person where municipality = ${number} and certificate_number is not null) as persons,
      (select count(*)::int from grant_period where municipality = ${number}) as periods,
      (select count(*)::int from organisation where municipality = ${number} and kind = '相談支援事業所') as offices
  `.execute(tx)
  return rows[0] ?? { persons: 0, periods: 0, offices: 0 }
}
