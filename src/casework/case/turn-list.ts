import { type RawBuilder, sql } from 'kysely'
import { isCitizen, organisationKindOf } from '../registers/actor.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import type { At } from './at.ts'
import type { Day } from './fact.ts'
import type { HolderKind } from './holder.ts'
import { turnsSeenBy } from './may-see.ts'
import type { StepNumber } from './step.ts'
import { stepOf } from './steps.ts'

/** What of the work is wanted; what is not said does not narrow. Days are those of the due day. */
export type TurnFilter = {
  readonly whose?: '自分' | 'ほかの人'
  readonly holder?: HolderKind
  readonly from?: Day
  readonly to?: Day
  /** Without a due day. */
  readonly undated?: boolean
  readonly district?: string
  /** The office that plans in the case, or was asked to. */
  readonly office?: string
  readonly step?: number
}

/** 仕事の一覧の一行: a turn of a case that the actor may see. */
export type ListedTurn = {
  readonly caseId: string
  readonly person: string
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly step: StepNumber
  readonly task: string
  readonly holder: HolderKind
  /** The organisation whose turn it is, by name. */
  readonly holderName: string | null
  readonly since: Day
  readonly until: Day | null
  readonly office: string | null
  readonly district: string | null
}

/** Where a row stands in the order of the list: the next page begins after it, whatever was added meanwhile. */
export type TurnPlace = {
  readonly due: string
  readonly since: Day
  readonly caseId: string
  readonly step: number
  readonly holder: string
  readonly party: string
}

type Turns = { readonly rows: readonly ListedTurn[]; readonly next: TurnPlace | null }

/**
 * Turns that have begun, the nearest due day first, and among those of one day or of none the longest wait: `size` of
 * them, after a place.
 */
export const turnsAfter = async (
  at: At,
  filter: TurnFilter,
  size: number,
  after: TurnPlace | null = null,
): Promise<Turns> => {
  const { tx, actor } = at
  const place = turnsPlaced(at, filter, size + 1, after)
  const rows = await tx
    .selectFrom(place.as('k'))
    .innerJoin('person as q', (join) =>
      join.on('q.municipality', '=', actor.municipality).onRef('q.id', '=', 'k.person'),
    )
    .selectAll('k')
    .select(['q.id as person_id', 'q.name', 'q.kana', 'q.birth_date'])
    .orderBy('k.due')
    .orderBy('k.since')
    .orderBy('k.case_id')
    .orderBy('k.step')
    .orderBy('k.holder')
    .orderBy('k.party')
    .execute()
  const names = await organisationNames(
    at,
    rows.flatMap(({ holder, party, office }) => [
      ...(office ? [office] : []),
      ...(holder !== '本人' && party !== '' ? [party] : []),
    ]),
  )
  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    rows: rows.slice(0, size).map((row) => ({
      ...{ caseId: row.case_id, person: row.person_id, name: row.name, kana: row.kana },
      ...{ birthDate: row.birth_date, step: row.step as StepNumber, since: row.since },
      until: row.due === 'infinity' ? null : row.due,
      task: row.task ?? stepOf(row.step as StepNumber).task,
      ...{ holder: row.holder as HolderKind, holderName: names.get(row.party) ?? null },
      ...{ office: (row.office && names.get(row.office)) ?? null, district: row.district },
    })),
    next: last
      ? {
          ...{ due: last.due, since: last.since, caseId: last.case_id },
          ...{ step: last.step, holder: last.holder, party: last.party },
        }
      : null,
  }
}

/** What is on a page is found in one stretch of the index alone; names are then read of these rows only. */
export const turnsPlaced = (at: At, filter: TurnFilter, size: number, after: TurnPlace | null) =>
  turnsSeenBy(at.tx, at.actor)
    .where(conditions(at, filter))
    .$if(after !== null, (query) => query.where(isAfter(after as TurnPlace)))
    .select(['t.case_id', 't.step', 't.holder', 't.party', 't.due', 't.since'])
    .select(['t.task', 't.person', 't.district', 't.office'])
    .orderBy('t.due')
    .orderBy('t.since')
    .orderBy('t.case_id')
    .orderBy('t.step')
    .orderBy('t.holder')
    .orderBy('t.party')
    .limit(size)

/** How many turns each filter finds, in one pass. */
export const countTurns = async <K extends string>(
  at: At,
  all: TurnFilter,
  each: Readonly<Record<K, TurnFilter>>,
): Promise<Readonly<Record<K, number>>> => {
  const names = Object.keys(each) as K[]
  const row = await turnsSeenBy(at.tx, at.actor)
    .where(conditions(at, all))
    .select(
      names.map((name) => sql<number>`count(*) filter (where ${conditions(at, each[name])})::int`.as(name)),
    )
    .executeTakeFirstOrThrow()
  return row as unknown as Readonly<Record<K, number>>
}

const conditions = (at: At, filter: TurnFilter): RawBuilder<boolean> => {
  const { whose, holder, from, to, undated, district, office, step } = filter
  const said: RawBuilder<unknown>[] = [sql`t.since <= ${at.today}`]
  if (whose === '自分') said.push(isMine(at))
  if (whose === 'ほかの人') said.push(sql`not (${isMine(at)})`)
  if (holder) said.push(sql`t.holder = ${holder}`)
  if (from) said.push(sql`t.due >= ${from}`)
  if (to) said.push(sql`t.due <= ${to}`)
  if (undated) said.push(sql`t.due = 'infinity'`)
  if (district !== undefined) said.push(sql`t.district = ${district}`)
  if (office !== undefined) said.push(sql`t.office = ${office}`)
  if (step !== undefined) said.push(sql`t.step = ${step}`)
  return sql<boolean>`${sql.join(said, sql` and `)}`
}

/** Whether the actor is the one to act. A centre acts for a person where it was called to a self-plan. */
const isMine = ({ actor }: At): RawBuilder<unknown> => {
  if (isCitizen(actor.role)) return sql`t.holder = '本人'`
  if (actor.role === '係長') return sql`t.holder in ('係長', '窓口')`
  if (actor.role === '窓口') return sql`t.holder = '窓口'`
  if (actor.role === '支援センター職員')
    return sql`t.holder in ('本人', '支援センター') and exists (
      select from case_file f where f.municipality = t.municipality and f.id = t.case_id
        and f.state ->> 'author' = 'セルフプラン')`
  return sql`t.holder = ${organisationKindOf(actor.role) ?? ''} and t.party = ${actor.organisation ?? ''}`
}

const isAfter = ({ due, since, caseId, step, holder, party }: TurnPlace): RawBuilder<boolean> =>
  sql<boolean>`(t.due, t.since, t.case_id, t.step, t.holder, t.party)
    > (${due}::date, ${since}::date, ${caseId}::uuid, ${step}::int, ${holder}::text, ${party}::text)`
