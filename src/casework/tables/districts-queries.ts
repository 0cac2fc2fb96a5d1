import { sql } from 'kysely'
import { inDistrictOrder } from '../../city/kit/district-order.ts'
import { districtList } from '../registers/district-list.ts'
import type { Tx } from '../registers/tables.ts'

/**
 * 地区: every district that a decision names, in the one order of districts, and '' where some name none. Goes from one district to the next through
 * the index, so that it costs as many steps as there are districts and not as there are decisions.
 */
export const districtsOf = async (tx: Tx, municipality: string): Promise<readonly string[]> => {
  const here = sql`from grant_period where municipality = ${municipality}`
  const { rows } = await sql<{ district: string }>`
    with recursive one (district) as (
      (select district ${here} and district is not null order by district limit 1)
      union all
      select (select g.district from grant_period g
        where g.municipality = ${municipality} and g.district > one.district order by g.district limit 1)
      from one where one.district is not null
    )
    select district from one where district is not null
    union all
    select '' where exists (select 1 ${here} and district is null)
  `.execute(tx)
  return inDistrictOrder(
    rows.map(({ district }) => district),
    await districtList(tx, municipality),
  )
}
