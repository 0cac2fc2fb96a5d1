import type { At } from '../case/at.ts'
import { casesSeenBy } from '../case/may-see.ts'

/** The names of the persons whose cases the actor may see, and of their guardians, as written and as read. */
export const knownNames = async (at: At): Promise<readonly string[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .leftJoin('person as guardian', (join) =>
      join
        .onRef('guardian.municipality', '=', 'person.municipality')
        .onRef('guardian.id', '=', 'person.guardian'),
    )
    .select(['person.name', 'person.kana', 'guardian.name as guardian', 'guardian.kana as guardian_kana'])
    .execute()
  const names = rows.flatMap(({ name, kana, guardian, guardian_kana }) => [
    name,
    kana,
    guardian,
    guardian_kana,
  ])
  return [...new Set(names.flatMap((name) => name || []))]
}
