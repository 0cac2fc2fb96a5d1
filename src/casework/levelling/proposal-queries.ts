import { sql } from 'kysely'
import { endBefore } from '../../city/levelling/earliest-of.ts'
import type { LevelProposal } from '../../city/levelling/level-types.ts'
import type { At } from '../case/at.ts'
import type { LevelAsked, LevelOutcome, LevelState, LevelSummary } from '../registers/level-tables.ts'
import { allotNumber } from './level-mark.ts'
import { type MoveRow, moveColumns, moveTables } from './move-row.ts'

export type KeptProposal = {
  readonly id: string
  /** The number of the proposal among those of the municipality. */
  readonly number: number | null
  readonly year: number
  readonly asked: LevelAsked
  readonly summary: LevelSummary
  readonly madeBy: string
  readonly madeAt: string
  readonly state: LevelState
  readonly settledBy: string | null
  readonly settledAt: string | null
  readonly version: number
  /** How many of it end earlier now. */
  readonly movedNow: number
}

/**
 * Keeps a proposal with the periods that it moves; answers its id. Whoever answered to the very same change in
 * another proposal that was not taken back is not asked twice.
 */
export const keepProposal = async (at: At, asked: LevelAsked, proposal: LevelProposal): Promise<string> => {
  const { moves, steps: _, size: __, ...summary } = proposal
  const [id, municipality] = [at.newId(), at.municipality.number]
  await at.tx
    .insertInto('level_proposal')
    .values({
      ...{
        municipality,
        id,
        number: await allotNumber(at.tx, municipality),
        year: asked.year,
        made_by: at.actor.account,
        made_at: at.now,
      },
      ...{ asked: JSON.stringify(asked), summary: JSON.stringify(summary) },
      ...{ settled_by: null, settled_at: null },
    })
    .execute()
  await sql`
    insert into level_move (municipality, proposal, period, person, office, ends_now, moved_now, ends_then, number,
      consent, consent_on, consent_by)
    select ${municipality}, ${id}, g.id, g.person, g.office, coalesce(g.moved_to, g.ends), g.moved_to, m.ends_then,
      row_number() over (order by p.kana, g.id), b.consent, b.consent_on, b.consent_by
    from jsonb_to_recordset(${JSON.stringify(moves.map(endOf))}::jsonb) as m (id uuid, ends_then date)
    join grant_period g on g.municipality = ${municipality} and g.id = m.id
    join person p on p.municipality = ${municipality} and p.id = g.person
    left join lateral (
      select b.consent, b.consent_on, b.consent_by from level_move b
      join level_proposal l on l.municipality = b.municipality and l.id = b.proposal and l.state in ('案', '承認')
      where b.municipality = ${municipality} and b.period = g.id and b.consent is not null
        and (b.outcome is null or b.outcome in ('返事待ち', '同意なし')) and b.ends_now = coalesce(g.moved_to, g.ends) and b.ends_then = m.ends_then
      order by b.consent_on desc, l.made_at desc limit 1
    ) b on true`.execute(at.tx)
  return id
}

/** The renewal follows the last day. */
const endOf = ({ id, to }: { readonly id: string; readonly to: string }) => ({
  id,
  ends_then: endBefore(to),
})

const proposals = (at: At) =>
  at.tx
    .selectFrom('level_proposal as l')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'l.municipality').onRef('a.id', '=', 'l.made_by'),
    )
    .leftJoin('account as s', (join) =>
      join.onRef('s.municipality', '=', 'l.municipality').onRef('s.id', '=', 'l.settled_by'),
    )
    .where('l.municipality', '=', at.municipality.number)
    .select(['l.id', 'l.number', 'l.year', 'l.asked', 'l.summary', 'l.state', 'l.version'])
    .select(
      sql<number>`(select count(*)::int from level_move m
        where m.municipality = l.municipality and m.proposal = l.id and m.outcome = '早めた')`.as('movedNow'),
    )
    .select(['a.name as madeBy', 'l.made_at as madeAt', 's.name as settledBy', 'l.settled_at as settledAt'])

const named = <T extends { readonly madeBy: string | null }>(row: T) => ({ ...row, madeBy: row.madeBy ?? '' })

/** The newest first; no more than a page shows. */
export const newestProposals = async (at: At, most: number): Promise<readonly KeptProposal[]> =>
  (await proposals(at).orderBy('l.made_at', 'desc').orderBy('l.id').limit(most).execute()).map(named)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const proposalById = async (at: At, id: string): Promise<KeptProposal | null> => {
  const row = uuid.test(id) ? await proposals(at).where('l.id', '=', id).executeTakeFirst() : undefined
  return row ? named(row) : null
}

export type SettledRow = MoveRow & { readonly outcome: LevelOutcome | null; readonly why: string | null }

/** Which of those who move: `month` (`YYYY-MM`) of the renewal that they leave or come to; `moved`: only who has moved. */
export type MovesAsked = {
  readonly from: number
  readonly size: number
  readonly month?: string | null
  readonly moved?: boolean
}

/** 動く人: by reading, so that a list and its letters have one order. */
export const movesOf = async (
  at: At,
  proposal: string,
  { from, size, month = null, moved = false }: MovesAsked,
): Promise<{ readonly rows: readonly SettledRow[]; readonly count: number }> => {
  const here = at.municipality.number
  const which = sql`m.municipality = ${here} and m.proposal = ${proposal}
    and ${moved ? sql`m.outcome = '早めた'` : sql`true`}
    and (${month}::text is null or ${month} in (to_char(m.ends_now + 1, 'YYYY-MM'), to_char(m.ends_then + 1, 'YYYY-MM')))`
  const { rows } = await sql<SettledRow>`
    select ${moveColumns}, m.outcome, m.why from ${moveTables(here)}
    where ${which} order by p.kana, m.number, m.period limit ${size} offset ${from}`.execute(at.tx)
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from level_move m where ${which}`.execute(at.tx)
  return { rows, count: counted.rows[0]?.count ?? 0 }
}

/** Whom the approval, or taking it back, did not reach although they had agreed: their names, and why. */
export const missedOf = async (
  at: At,
  proposal: string,
): Promise<readonly { person: string; name: string; why: string | null }[]> => {
  const here = at.municipality.number
  const { rows } = await sql<{ person: string; name: string; why: string | null }>`
    select m.person, p.name, m.why from level_move m
    join person p on p.municipality = ${here} and p.id = m.person
    where m.municipality = ${here} and m.proposal = ${proposal}
      and m.outcome in ('変わっていた', '動かせない', '戻せない')
    order by p.kana, m.period`.execute(at.tx)
  return rows
}
