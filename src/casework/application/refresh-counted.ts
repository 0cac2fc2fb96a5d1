import { sql } from 'kysely'
import { partByDisability } from '../../city/kit/renewal-part.ts'
import type { At } from '../case/at.ts'

type Counted = {
  readonly district: string | null
  readonly mainDisability: string | null
  readonly disabilities: readonly string[]
}

/**
 * 地区と種別の写しの直し
 *
 * A change of district or of the kinds of disability reaches what is copied from the person: the open turns of their
 * cases, and where the renewals that are still to come are counted. What has been renewed stays as it was counted;
 * children who are counted for their short stays stay among them, whatever their disability.
 */
export const refreshCounted = async (at: At, person: string, counted: Counted): Promise<void> => {
  const { district } = counted
  const part = partByDisability(counted.mainDisability ?? counted.disabilities[0] ?? null)
  await at.tx
    .updateTable('case_turn')
    .set({ district })
    .where('municipality', '=', at.municipality.number)
    .where('case_id', 'in', (cases) =>
      cases
        .selectFrom('case_file')
        .where('municipality', '=', at.municipality.number)
        .where('person', '=', person)
        .select('id'),
    )
    .execute()
  await at.tx
    .updateTable('grant_period')
    .set({
      district,
      part: sql<string | null>`case when part is null or part = '短期入所の児童' then part else ${part} end`,
    })
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', person)
    .where('renews_on', '>', at.today)
    .execute()
}
