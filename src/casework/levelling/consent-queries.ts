import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import type { LevelConsent } from '../registers/level-tables.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { stillOpen } from './still-open.ts'

/** 返事のようす: how many agreed, refused, and have not answered. */
export type Answers = {
  readonly agreed: number
  readonly refused: number
  readonly waiting: number
  /** Those who agreed and whom no approval has settled yet: the next one moves them. */
  readonly ready: number
  /** Those whose answer may still be written. */
  readonly open: number
  /** Those whose end is the earlier one now. */
  readonly moved: number
}

export const answersTo = async (at: At, proposal: string): Promise<Answers> => {
  const { rows } = await sql<Answers>`
    select count(*) filter (where consent = '同意')::int as agreed,
      count(*) filter (where consent = '同意しない')::int as refused,
      count(*) filter (where consent is null)::int as waiting,
      count(*) filter (where consent = '同意' and ${stillOpen})::int as ready,
      count(*) filter (where ${stillOpen})::int as open,
      count(*) filter (where outcome = '早めた')::int as moved
    from level_move m where municipality = ${at.municipality.number} and proposal = ${proposal}`.execute(
    at.tx,
  )
  return rows[0] ?? { agreed: 0, refused: 0, waiting: 0, ready: 0, open: 0, moved: 0 }
}

/** What moving some of a proposal comes to; `after` are twelve numbers. */
export type OfAgreed = {
  readonly persons: number
  readonly months: number
  readonly after: readonly number[]
}

/** @param whom those who were moved; or, with them, those who agreed and are moved by the next approval */
export const ofAgreed = async (
  at: At,
  { id, summary }: KeptProposal,
  whom: '早めた人' | '承認したとき',
): Promise<OfAgreed> => {
  const moved = sql`m.outcome = '早めた'`
  const which = whom === '早めた人' ? moved : sql`(${moved} or (m.consent = '同意' and ${stillOpen}))`
  const { rows } = await sql<{ from: string; to: string; count: number }>`
    select to_char(ends_now + 1, 'YYYY-MM') as "from", to_char(ends_then + 1, 'YYYY-MM') as "to", count(*)::int as count
    from level_move m where municipality = ${at.municipality.number} and proposal = ${id} and ${which}
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

/** Writes an answer of several persons, or that there is none after all; answers who they are. A `Clash` where one was settled. */
export const keepConsent = async (
  at: At,
  proposal: string,
  periods: readonly string[],
  answer: { readonly consent: LevelConsent; readonly on: string } | null,
): Promise<readonly string[]> => {
  const here = at.municipality.number
  const open = await sql`
    select from level_proposal where municipality = ${here} and id = ${proposal} and state in ('案', '承認')
    for share`.execute(at.tx)
  if (open.rows.length === 0) throw new Clash()
  const { rows } = await sql<{ person: string }>`
    update level_move m set consent = ${answer?.consent ?? null}, consent_on = ${answer?.on ?? null}::date,
      consent_by = ${answer ? at.actor.account : null}::uuid
    where m.municipality = ${here} and m.proposal = ${proposal} and m.period = any(${[...periods]}::uuid[])
      and ${stillOpen}
    returning m.person`.execute(at.tx)
  if (rows.length !== periods.length) throw new Clash()
  return [...new Set(rows.map(({ person }) => person))]
}
