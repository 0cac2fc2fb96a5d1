import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'

export type PersonCase = { readonly file: CaseFile; readonly relation: string }

/** The cases of a person that the actor may see, the newest first. */
export const personCases = async (at: At, person: string): Promise<readonly PersonCase[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .where('c.person', '=', person)
    .select('c.state')
    .orderBy('c.opened_on', 'desc')
    .orderBy('c.reception_number', 'desc')
    .execute()
  return rows.map(({ state, relation }) => ({ file: state as unknown as CaseFile, relation }))
}

/** The children whose guardian the person is. */
export const wardsOf = (at: At, guardian: string) =>
  at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('guardian', '=', guardian)
    .select(['id', 'name', 'birth_date'])
    .orderBy('birth_date')
    .execute()
