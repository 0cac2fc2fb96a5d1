import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import type { LevelState } from '../registers/level-tables.ts'
import type { KeptProposal } from './proposal-queries.ts'

/** How many periods were written, and how many had changed since. */
export type Settled = { readonly done: number; readonly missed: number }

/**
 * 承認
 *
 * Ends every period of the proposal on its new day, as one transaction. A period whose end, or whose successor, has
 * changed since the proposal was made is left alone and marked, so that it can be named.
 */
export const approve = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settle(at, proposal, '承認')
  const here = at.municipality.number
  const { rows } = await sql<{ outcome: string }>`
    with written as (
      update grant_period g set moved_to = m.ends_then
      from level_move m
      where g.municipality = ${here} and m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = g.id
        and coalesce(g.moved_to, g.ends) = m.ends_now and g.moved_to is not distinct from m.moved_now
        and g.renews_on is not null and m.ends_then >= ${at.today} and m.ends_then >= g.starts
      returning g.id
    )
    update level_move m
    set outcome = case when exists (select 1 from written w where w.id = m.period) then '早めた' else '変わっていた' end
    where m.municipality = ${here} and m.proposal = ${proposal.id}
    returning m.outcome`.execute(at.tx)
  return settledOf(rows, '早めた')
}

/**
 * 取り消し
 *
 * Takes the whole proposal back: every period that it moved ends again as it did before. One that has been renewed or
 * moved since is left alone and marked.
 */
export const takeBack = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settle(at, proposal, '取り消し')
  const here = at.municipality.number
  const { rows } = await sql<{ outcome: string }>`
    with written as (
      update grant_period g set moved_to = m.moved_now
      from level_move m
      where g.municipality = ${here} and m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = g.id
        and m.outcome = '早めた' and g.moved_to = m.ends_then and g.renews_on is not null
      returning g.id
    )
    update level_move m
    set outcome = case when exists (select 1 from written w where w.id = m.period) then '戻した' else '戻せない' end
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.outcome = '早めた'
    returning m.outcome`.execute(at.tx)
  return settledOf(rows, '戻した')
}

const settledOf = (rows: readonly { readonly outcome: string }[], done: string): Settled => {
  const reached = rows.filter(({ outcome }) => outcome === done).length
  return { done: reached, missed: rows.length - reached }
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
