import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { mayActAs } from '../case/guard.ts'
import { personOf } from '../case/holder.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { isCitizen, organisationKindOf } from '../registers/actor.ts'

export type Waiting = {
  readonly file: CaseFile
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly step: number
  readonly holder: string
  readonly since: string
  readonly until: string | null
}

const most = 100

/** What waits for the actor, the nearest day first. */
export const waitingFor = async (at: At): Promise<readonly Waiting[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('case_turn as t', (join) =>
      join.onRef('t.municipality', '=', 'c.municipality').onRef('t.case_id', '=', 'c.id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .where('t.holder', 'in', holdersOf(at))
    .where('t.since', '<=', at.today)
    .$if(at.actor.organisation !== null && at.actor.role !== '支援センター職員', (query) =>
      query.where('t.party', '=', at.actor.organisation ?? ''),
    )
    .select(['c.state', 't.step', 't.holder', 't.since', 't.until'])
    .select(['person.name', 'person.kana', 'person.birth_date'])
    .$if(at.actor.role === '係長', (query) => query.orderBy(sql`t.holder <> '係長'`))
    .orderBy('t.until', (order) => order.asc().nullsLast())
    .orderBy('t.since')
    .limit(most)
    .execute()
  return rows
    .filter((row) => mayTake(at, row))
    .map((row) => ({
      file: row.state as unknown as CaseFile,
      name: row.name,
      kana: row.kana,
      birthDate: row.birth_date,
      step: row.step,
      holder: row.holder,
      since: row.since,
      until: row.until,
    }))
}

/** A centre helps with a person's turn only where it was called to a self-plan. */
const mayTake = ({ actor }: At, row: { readonly state: object }): boolean => {
  const file = row.state as CaseFile
  return actor.role !== '支援センター職員' || mayActAs(actor, personOf(file), file)
}

const holdersOf = ({ actor }: At): readonly string[] => {
  if (isCitizen(actor.role)) return ['本人']
  if (actor.role === '係長') return ['係長', '窓口']
  if (actor.role === '窓口') return ['窓口']
  if (actor.role === '支援センター職員') return ['本人', '支援センター']
  return [organisationKindOf(actor.role) ?? '']
}

/** Whether the actor could come in again: the code of the letter is spent, and only a passphrase lets them. */
export const hasPassphrase = async (at: At): Promise<boolean> => {
  const row = await at.tx
    .selectFrom('account')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', at.actor.account)
    .select('password_hash')
    .executeTakeFirst()
  return row?.password_hash != null
}

/** The actor's cases, for those who have few: the person's own, an organisation's. */
export const myCases = async (at: At) => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .select(['c.state', 'person.name', 'person.kana', 'c.opened_on'])
    .orderBy('c.opened_on', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ state, name, kana }) => ({ file: state as unknown as CaseFile, name, kana }))
}
