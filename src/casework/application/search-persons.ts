import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { seenInPart } from '../case/seen-in-part.ts'
import { selfPlanHelper } from '../case/self-plan-helper.ts'
import type { SearchTerm } from './search-terms.ts'
import { type Findable, whyFound } from './why-found.ts'

/** Rows a search shows; one more is read to know that there are more. */
export const mostFound = 50

export type FoundPerson = Findable & {
  readonly id: string
  readonly address: string
  /** Whose guardian this is; of children whom the actor may not see, nothing. */
  readonly wards: readonly string[]
  readonly reasons: readonly string[]
}

/**
 * 人をさがす
 *
 * Persons in whom every word is found. The desk finds everybody in the municipality; an organisation finds the
 * persons of the cases it may see, and nobody else; by the certificate's number not
 * while it has only been asked; who helps with a self-plan does not see where somebody lives.
 */
export const searchPersons = async (
  at: At,
  terms: readonly SearchTerm[],
): Promise<readonly FoundPerson[]> => {
  const { tx, actor } = at
  const all = actor.role === '窓口' || actor.role === '係長'
  const seen = () => casesSeenBy(tx, actor).clearSelect()
  /** The persons of the cases that are not seen by one of these relations only. */
  const seenBeside = (relations: readonly string[]) =>
    tx
      .selectFrom(casesSeenBy(tx, actor).select('c.person').as('s'))
      .where('s.relation', 'not in', relations)
      .select('s.person')
  const wards = tx
    .selectFrom('person as w')
    .whereRef('w.municipality', '=', 'q.municipality' as never)
    .whereRef('w.guardian', '=', 'q.id' as never)
    .$if(!all, (some) => some.where('w.id', 'in', seen().select('c.person')))
    .select('w.name')
    .orderBy('w.birth_date')
  let query = tx
    .selectFrom('person as q')
    .where('q.municipality', '=', actor.municipality)
    .select(['q.id', 'q.name', 'q.kana', 'q.birth_date'])
    .select(({ lit, eb }) => [
      eb
        .case()
        .when(all ? lit(true) : eb('q.id', 'in', seenBeside([selfPlanHelper])))
        .then(eb.ref('q.address'))
        .else('')
        .end()
        .as('address'),
      eb
        .case()
        .when(all ? lit(true) : eb('q.id', 'in', seenBeside(seenInPart)))
        .then(eb.ref('q.certificate_number'))
        .else(null)
        .end()
        .as('certificate_number'),
    ])
    .select([
      sql<string[]>`array(${seen()
        .whereRef('c.person', '=', 'q.id' as never)
        .select('c.reception_number')
        .orderBy('c.reception_number')})`.as('numbers'),
      sql<string[]>`array(${wards})`.as('wards'),
    ])
  if (!all) query = query.where('q.id', 'in', seen().select('c.person'))
  for (const term of terms)
    query = query.where(({ or, eb, exists }) =>
      or([
        eb(bare('q.name'), 'like', part(term.name)),
        eb(bare('q.kana'), 'like', part(term.kana)),
        ...(term.birthDate ? [eb('q.birth_date', '=', term.birthDate)] : []),
        ...(term.digits
          ? [
              eb.and([
                eb('q.certificate_number', 'like', part(term.digits)),
                ...(all ? [] : [eb('q.id', 'in', seenBeside(seenInPart))]),
              ]),
              exists(
                seen()
                  .whereRef('c.person', '=', 'q.id' as never)
                  .where('c.reception_number', 'like', part(term.digits))
                  .select('c.id'),
              ),
            ]
          : []),
      ]),
    )
  const rows = await query
    .orderBy('q.kana')
    .orderBy('q.birth_date')
    .limit(mostFound + 1)
    .execute()
  return rows.map((row) => {
    const person = {
      id: row.id,
      name: row.name,
      kana: row.kana,
      birthDate: row.birth_date,
      address: row.address,
      certificateNumber: row.certificate_number,
      receptionNumbers: row.numbers,
      wards: row.wards,
    }
    return { ...person, reasons: whyFound(terms, person) }
  })
}

/** Without spaces and in compatible form, as `plain` makes it of what was typed. */
const bare = (column: string) =>
  sql<string>`regexp_replace(normalize(${sql.ref(column)}, NFKC), '\\s', '', 'g')`

const part = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
