import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { casesSeenBy } from '../case/may-see.ts'
import type { SearchTerm } from './search-terms.ts'
import { type Findable, whyFound } from './why-found.ts'

/** Rows a search shows; one more is read to know that there are more. */
export const mostFound = 50

export type FoundPerson = Findable & {
  readonly id: string
  readonly address: string
  /** Whose guardian this is. */
  readonly wards: readonly string[]
  readonly reasons: readonly string[]
}

/**
 * 人をさがす
 *
 * Persons in whom every word is found. The desk finds everybody in the municipality; an organisation finds the
 * persons of the cases it may see, and nobody else.
 */
export const searchPersons = async (
  at: At,
  terms: readonly SearchTerm[],
): Promise<readonly FoundPerson[]> => {
  const { tx, actor } = at
  const all = actor.role === '窓口' || actor.role === '係長'
  const seen = () => casesSeenBy(tx, actor).clearSelect()
  let query = tx
    .selectFrom('person as q')
    .where('q.municipality', '=', actor.municipality)
    .select(['q.id', 'q.name', 'q.kana', 'q.birth_date', 'q.address', 'q.certificate_number'])
    .select([
      sql<string[]>`array(${seen()
        .whereRef('c.person', '=', 'q.id' as never)
        .select('c.reception_number')
        .orderBy('c.reception_number')})`.as('numbers'),
      sql<
        string[]
      >`array(select w.name from person w where w.municipality = q.municipality and w.guardian = q.id order by w.birth_date)`.as(
        'wards',
      ),
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
              eb('q.certificate_number', 'like', part(term.digits)),
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
