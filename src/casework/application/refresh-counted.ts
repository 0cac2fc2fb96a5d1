import { sql } from 'kysely'
import { partByDisability } from '../../city/kit/renewal-part.ts'
import type { At } from '../case/at.ts'

type Counted = {
  readonly id: string
  readonly district: string | null
  readonly mainDisability: string | null
  readonly disabilities: readonly string[]
}

/**
 * 地区と種別の写しの直し
 *
 * A change of district or of the kinds of disability reaches what is copied from the person: the open turns of their
 * cases, and where the renewals that are still to come are counted. What has been renewed stays as it was counted;
 * children who are counted for their short stays stay among them, whatever their disability. As many statements for
 * thousands of persons as for one.
 */
export const refreshCounted = async (at: At, persons: readonly Counted[]): Promise<void> => {
  const parts = persons.map(({ mainDisability, disabilities }) =>
    partByDisability(mainDisability ?? disabilities[0] ?? null),
  )
  const counted = sql`
    unnest(${persons.map(({ id }) => id)}::uuid[], ${persons.map(({ district }) => district)}::text[], ${parts}::text[])
      as counted (person, district, part)`
  const here = at.municipality.number
  await sql`
    update case_turn t set district = counted.district
    from ${counted} join case_file c on c.municipality = ${here} and c.person = counted.person
    where t.municipality = ${here} and t.case_id = c.id
  `.execute(at.tx)
  await sql`
    update grant_period g set district = counted.district,
      part = case when g.part is null or g.part = '短期入所の児童' then g.part else counted.part end
    from ${counted}
    where g.municipality = ${here} and g.person = counted.person and g.renews_on > ${at.today}
  `.execute(at.tx)
}
