import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { Fact } from '../case/fact.ts'

export type Entry = {
  readonly seq: number
  readonly fact: Fact
  readonly at: string
  readonly role: string
  readonly name: string
  readonly organisation: string | null
}

/** The facts of a case in their order, with who wrote them. */
export const entriesOf = async (at: At, caseId: string): Promise<readonly Entry[]> => {
  const rows = await at.tx
    .selectFrom('case_entry as e')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'e.municipality').onRef('a.id', '=', 'e.account'),
    )
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'a.municipality').onRef('o.id', '=', 'a.organisation'),
    )
    .where('e.municipality', '=', at.municipality.number)
    .where('e.case_id', '=', caseId)
    .select(['e.seq', 'e.fact', 'e.at', 'e.role', 'a.name', 'o.name as organisation'])
    .orderBy('e.seq')
    .execute()
  return rows.map((row) => ({ ...row, fact: row.fact as unknown as Fact, name: row.name ?? '' }))
}

export type Access = {
  readonly id: number
  readonly at: string
  readonly name: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly action: string
  readonly outcome: string
  readonly relation: string | null
}

export const accessPage = 50

/** Who looked at or wrote a person's data, the newest first, one page of it. `page` counts from 1. */
export const accessesTo = async (at: At, person: string, page: number) => {
  const of = at.tx
    .selectFrom('audit_entry as e')
    .where('e.municipality', '=', at.municipality.number)
    .where('e.person', '=', person)
  const { number } = await of.select(sql<number>`count(*)::int`.as('number')).executeTakeFirstOrThrow()
  const accesses: readonly Access[] = await of
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'e.municipality').onRef('a.id', '=', 'e.account'),
    )
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'a.municipality').onRef('o.id', '=', 'a.organisation'),
    )
    .select([
      'e.id',
      'e.at',
      'a.name',
      'e.role',
      'o.name as organisation',
      'e.action',
      'e.outcome',
      'e.relation',
    ])
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(accessPage)
    .offset((page - 1) * accessPage)
    .execute()
  return { accesses, pages: Math.max(1, Math.ceil(number / accessPage)) }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The person, when the actor may see who looked: the desk, the person, the guardian. */
export const personWithLog = async (at: At, id: string) => {
  if (!uuid.test(id)) return null
  const row = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .select(['id', 'name', 'guardian'])
    .executeTakeFirst()
  if (!row) return null
  const { role, person } = at.actor
  if (role === '窓口' || role === '係長') return { ...row, relation: '支給決定機関' }
  if (person === null || (person !== row.id && person !== row.guardian)) return null
  return { ...row, relation: person === row.id ? '本人' : '保護者' }
}
