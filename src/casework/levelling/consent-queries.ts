import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import type { LevelConsent } from '../registers/level-tables.ts'
import type { KeptProposal } from './proposal-queries.ts'

/** 返事のようす: how many agreed, refused, and have not answered. */
export type Answers = { readonly agreed: number; readonly refused: number; readonly waiting: number }

export const answersTo = async (at: At, proposal: string): Promise<Answers> => {
  const { rows } = await sql<Answers>`
    select count(*) filter (where consent = '同意')::int as agreed,
      count(*) filter (where consent = '同意しない')::int as refused,
      count(*) filter (where consent is null)::int as waiting
    from level_move where municipality = ${at.municipality.number} and proposal = ${proposal}`.execute(at.tx)
  return rows[0] ?? { agreed: 0, refused: 0, waiting: 0 }
}

/** What moving those alone who agreed (after the approval: who were moved) comes to; `after` are twelve numbers. */
export type OfAgreed = {
  readonly persons: number
  readonly months: number
  readonly after: readonly number[]
}

export const ofAgreed = async (at: At, { id, state, summary }: KeptProposal): Promise<OfAgreed> => {
  const which = state === '案' ? sql`consent = '同意'` : sql`outcome = '早めた'`
  const { rows } = await sql<{ from: string; to: string; count: number }>`
    select to_char(ends_now + 1, 'YYYY-MM') as "from", to_char(ends_then + 1, 'YYYY-MM') as "to", count(*)::int as count
    from level_move where municipality = ${at.municipality.number} and proposal = ${id} and ${which}
    group by 1, 2`.execute(at.tx)
  const after = [...summary.before]
  let [persons, months] = [0, 0]
  for (const { from, to, count } of rows) {
    const [left, come] = [summary.months.indexOf(from), summary.months.indexOf(to)]
    after[left] = (after[left] ?? 0) - count
    after[come] = (after[come] ?? 0) + count
    persons += count
    months += count * (left - come)
  }
  return { persons, months, after }
}

export type AskedRow = {
  readonly period: string
  readonly person: string
  readonly name: string
  readonly kana: string
  readonly endsNow: string
  readonly endsThen: string
  readonly consent: LevelConsent | null
  readonly consentOn: string | null
}

/** Which of those who move: one period, a part of the name or its reading, or all who have not answered. */
export type AskedFor = { readonly period: string | null; readonly sought: string }

export const askedRows = async (
  at: At,
  proposal: string,
  { period, sought }: AskedFor,
  most: number,
): Promise<readonly AskedRow[]> => {
  const here = at.municipality.number
  const pattern = `%${sought.replaceAll(/[\\%_]/g, '\\$&')}%`
  const which = period
    ? sql`m.period = ${period}`
    : sought
      ? sql`(p.kana like ${pattern} or p.name like ${pattern})`
      : sql`m.consent is null`
  const { rows } = await sql<AskedRow>`
    select m.period, m.person, p.name, p.kana, m.ends_now as "endsNow", m.ends_then as "endsThen", m.consent,
      m.consent_on as "consentOn"
    from level_move m
    join person p on p.municipality = ${here} and p.id = m.person
    where m.municipality = ${here} and m.proposal = ${proposal} and ${which}
    order by p.kana, m.period limit ${most}`.execute(at.tx)
  return rows
}

/** Writes an answer of several persons, or that there is none after all; a `Clash` where the proposal was settled. */
export const keepConsent = async (
  at: At,
  proposal: string,
  periods: readonly string[],
  answer: { readonly consent: LevelConsent; readonly on: string } | null,
): Promise<void> => {
  const here = at.municipality.number
  const open = await sql`
    select from level_proposal where municipality = ${here} and id = ${proposal} and state = '案' for share`.execute(
    at.tx,
  )
  if (open.rows.length === 0) throw new Clash()
  await at.tx
    .updateTable('level_move')
    .set({
      ...{ consent: answer?.consent ?? null, consent_on: answer?.on ?? null },
      consent_by: answer ? at.actor.account : null,
    })
    .where('municipality', '=', here)
    .where('proposal', '=', proposal)
    .where('period', 'in', periods)
    .execute()
}
