import { type Expression, type SqlBool, sql } from 'kysely'
import type { At } from '../case/at.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { seenInPart } from '../case/seen-in-part.ts'
import { selfPlanHelper } from '../case/self-plan-helper.ts'
import type { Tx } from '../registers/tables.ts'
import { numbersOf, type SearchTerm } from './search-terms.ts'
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

/** `alike`: nobody was found as it was typed; these have a reading that sounds alike. */
export type Found = { readonly persons: readonly FoundPerson[]; readonly alike: boolean }

/**
 * 人をさがす
 *
 * Persons in whom every word is found. The desk finds everybody in the municipality; an organisation finds the
 * persons of the cases it may see, and nobody else; by the certificate's number not
 * while it has only been asked; who helps with a self-plan does not see where somebody lives.
 */
export const searchPersons = async (at: At, terms: readonly SearchTerm[]): Promise<Found> => {
  const persons = await personsWith(at, terms, false)
  if (persons.length > 0 || terms.every(({ alike }) => alike === null)) return { persons, alike: false }
  const alike = await personsWith(at, terms, true)
  return { persons: alike, alike: alike.length > 0 }
}

const personsWith = async (
  at: At,
  terms: readonly SearchTerm[],
  alike: boolean,
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
    .where('w.municipality', '=', actor.municipality)
    .whereRef('w.guardian', '=', 'q.id' as never)
    .$if(!all, (some) => some.where('w.id', 'in', seen().select('c.person')))
    .select('w.name')
    .orderBy('w.birth_date')
  // Who is on the page is found in the index alone; only these are then read whole.
  let place = tx
    .selectFrom('person as k')
    .where('k.municipality', '=', actor.municipality)
    .select(['k.id', 'k.kana_key', 'k.birth_date'])
  if (!all) place = place.where('k.id', 'in', seen().select('c.person'))
  for (const term of terms)
    place = place.where(({ or, eb }) => {
      const { digits, birthDate } = term
      const ways: Expression<SqlBool>[] = []
      if (birthDate) ways.push(eb('k.birth_date', '=', birthDate))
      if (digits) ways.push(eb('k.id', 'in', numbered(tx, at, digits, all ? null : seenBeside(seenInPart))))
      else ways.push(holds('k.name_key', term.key), holds('k.kana_key', term.key))
      if (alike && term.alike) ways.push(holds('k.kana_alike', term.alike))
      return or(ways)
    })
  const found = place
    .orderBy('k.kana_key')
    .orderBy('k.birth_date')
    .orderBy('k.id')
    .limit(mostFound + 1)
  const rows = await tx
    .selectFrom(found.as('f'))
    .innerJoin('person as q', (join) =>
      join.on('q.municipality', '=', actor.municipality).onRef('q.id', '=', 'f.id'),
    )
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
    .orderBy('f.kana_key')
    .orderBy('f.birth_date')
    .orderBy('f.id')
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

/** The persons whose certificate or one of whose cases bears a number; of certificates only those in `shown`. */
const numbered = (tx: Tx, { actor }: At, digits: string, shown: Expression<{ person: string }> | null) => {
  const { from, to, whole } = numbersOf(digits)
  const isIt = (column: string) =>
    sql<boolean>`(${sql.ref(column)} between ${from} and ${to} or ${sql.ref(column)} = ${whole})`
  return tx
    .selectFrom('person as n')
    .where('n.municipality', '=', actor.municipality)
    .where(isIt('n.certificate_number'))
    .$if(shown !== null, (some) => some.where('n.id', 'in', shown as never))
    .select('n.id')
    .union(casesSeenBy(tx, actor).clearSelect().where(isIt('c.reception_number')).select('c.person as id'))
}

/** Of `like` the planner would believe that hardly anybody is found, and read everybody before it sorts. */
const holds = (column: string, key: string) => sql<boolean>`strpos(${sql.ref(column)}, ${key}) > 0`
