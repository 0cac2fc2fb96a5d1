import { sql } from 'kysely'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import { earliestOf, renewalAfter } from '../../city/levelling/earliest-of.ts'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import type { LevelConsent, LevelHeld, LevelOutcome, LevelState } from '../registers/level-tables.ts'
import { dueAfter } from './due-after.ts'
import { heldBy, laterThan } from './held-by.ts'
import { words } from './levelling.words.ts'
import type { KeptProposal } from './proposal-queries.ts'

/** How many periods came to each end. */
export type Settled = Readonly<Partial<Record<LevelOutcome, number>>>

/**
 * 承認
 *
 * Ends the periods of those who agreed on their new day, as one transaction, and counts their months of monitoring
 * anew. Left alone and marked, so that they can be named: whoever has not answered or refused; whose period has
 * changed since; who has been decided anew or has applied; and whom the new end no longer leaves the time of asking,
 * or the law no longer allows it.
 */
export const approve = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settle(at, proposal, '承認')
  const here = at.municipality.number
  const { rows } = await sql<Asked>`
    select m.period, m.consent, m.ends_then as "endsThen", g.starts, coalesce(g.moved_to, g.ends) as ends,
      g.decided_on as "decidedOn", g.services, g.category_until as "categoryUntil", g.due_months as due,
      (coalesce(g.moved_to, g.ends) = m.ends_now and g.moved_to is not distinct from m.moved_now
        and g.renews_on is not null and m.ends_then >= g.starts) as "isSame",
      ${heldBy(here)} as held
    from level_move m
    join grant_period g on g.municipality = ${here} and g.id = m.period
    where m.municipality = ${here} and m.proposal = ${proposal.id}
    order by m.period for update of g`.execute(at.tx)
  const place = at.municipality.name
  const earliest = earliestOf({
    ...{ place, today: at.today, lead: at.municipality.settings.renewalMonths ?? null },
    from: monthsOf(proposal.year)[0] ?? '',
  })
  const ended = rows.map((row) => {
    const isInTime = () => renewalAfter(row.endsThen) >= earliest(row)
    const found = outcomeOf(row, isInTime)
    const { period, endsThen: then } = row
    const due = found.outcome === '早めた' ? dueAfter({ ...row, place, today: at.today }) : null
    return { period, ends_then: then, ...found, due }
  })
  const written = JSON.stringify(ended)
  await sql`
    update level_move m set outcome = w.outcome, why = w.why, due_now = case when w.due is null then null else g.due_months end
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, outcome text, why text, due date[]), grant_period g
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = w.period
      and g.municipality = ${here} and g.id = w.period`.execute(at.tx)
  await sql`
    update grant_period g set moved_to = w.ends_then, due_months = w.due
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, ends_then date, outcome text, due date[])
    where g.municipality = ${here} and g.id = w.period and w.outcome = '早めた'`.execute(at.tx)
  return settledOf(ended)
}

type Asked = {
  readonly period: string
  readonly consent: LevelConsent | null
  readonly endsThen: string
  readonly starts: string
  readonly ends: string
  readonly decidedOn: string
  readonly services: readonly string[]
  readonly categoryUntil: string | null
  readonly due: readonly string[]
  readonly isSame: boolean
  readonly held: LevelHeld | null
}

type Outcome = { readonly outcome: LevelOutcome; readonly why: string | null }

const outcomeOf = ({ consent, isSame, held }: Asked, isInTime: () => boolean): Outcome => {
  if (consent === null) return { outcome: '返事待ち', why: null }
  if (consent === '同意しない') return { outcome: '同意なし', why: null }
  if (!isSame) return { outcome: '変わっていた', why: words.whyChanged }
  if (held) return { outcome: '動かせない', why: words.whyHeld[held] }
  return isInTime() ? { outcome: '早めた', why: null } : { outcome: '動かせない', why: words.whyLate }
}

/**
 * 取り消し
 *
 * Takes the whole proposal back: every period that it moved ends again as it did before, with its months of
 * monitoring. One that has been moved since, or after which another decision of the person begins, is left alone and
 * marked: its successor stands on the earlier end.
 */
export const takeBack = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settle(at, proposal, '取り消し')
  const here = at.municipality.number
  const { rows } = await sql<{ outcome: LevelOutcome }>`
    with written as (
      update grant_period g set moved_to = m.moved_now, due_months = coalesce(m.due_now, g.due_months)
      from level_move m
      where g.municipality = ${here} and m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = g.id
        and m.outcome = '早めた' and g.moved_to = m.ends_then and g.renews_on is not null and not ${laterThan(here)}
      returning g.id
    )
    update level_move m
    set outcome = case when exists (select 1 from written w where w.id = m.period) then '戻した' else '戻せない' end,
      why = case when exists (select 1 from written w where w.id = m.period) then null
        when ${sql`exists (select from grant_period g where g.municipality = ${here} and g.id = m.period and ${laterThan(here)})`}
          then ${words.whyHeld.次の決定} else ${words.whyChanged} end
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.outcome = '早めた'
    returning m.outcome`.execute(at.tx)
  return settledOf(rows)
}

const settledOf = (rows: readonly { readonly outcome: LevelOutcome }[]): Settled => {
  const all: Partial<Record<LevelOutcome, number>> = {}
  for (const { outcome } of rows) all[outcome] = (all[outcome] ?? 0) + 1
  return all
}

/** Throws a `Clash` where somebody settled it since it was read. */
const settle = async (at: At, { id, version }: KeptProposal, state: LevelState): Promise<void> => {
  const changed = await at.tx
    .updateTable('level_proposal')
    .set({ state, settled_by: at.actor.account, settled_at: at.now, version: version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}
