import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { casesLocked } from './cases-locked.ts'
import { giveBackGrantEnd } from './give-back-grant-end.ts'
import { laterThan } from './held-by.ts'
import { words } from './levelling.words.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { byOf, countsOf, type Settled, settleProposal } from './settle-proposal.ts'

/**
 * 取り消し
 *
 * Takes the whole proposal back: every period that it moved ends again as it did before, with its months of
 * monitoring; by a fact where it has a case. One that has been moved since, or after which another decision of the
 * person begins, is left alone and marked: its successor stands on the earlier end.
 */
export const takeBack = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settleProposal(at, proposal, '取り消し')
  const here = at.municipality.number
  const files = await casesLocked(at, proposal.id, '早めた')
  const { rows } = await sql<Moved>`
    select m.period, g.case_id as "caseId", (g.moved_to = m.ends_then and g.renews_on is not null) is true as "isSame",
      ${laterThan(here)} as "hasLater"
    from level_move m
    join grant_period g on g.municipality = ${here} and g.id = m.period
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.outcome = '早めた'
    order by m.period for update of g`.execute(at.tx)
  const given = rows.map(({ period, caseId, isSame, hasLater }) => {
    const left = (why: string) => ({
      period,
      caseId,
      outcome: '戻せない' as const,
      why,
      file: null,
      move: null,
    })
    if (hasLater) return left(words.whyHeld.次の決定)
    if (!isSame) return left(words.whyChanged)
    const back = { period, caseId, outcome: '戻した' as const, why: null }
    if (caseId === null) return { ...back, file: null, move: null }
    const file = files.get(caseId)
    const move = file && giveBackGrantEnd(file, byOf(at), { proposal: proposal.id })
    if (!file || !move) return left(words.whyChanged)
    return move.done ? { ...back, file, move } : left(move.because)
  })
  const written = JSON.stringify(
    given.map(({ period, caseId, outcome, why }) => ({ period, has_case: caseId !== null, outcome, why })),
  )
  await sql`
    update grant_period g set moved_to = m.moved_now, due_months = coalesce(m.due_now, g.due_months)
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, outcome text, has_case bool), level_move m
    where g.municipality = ${here} and g.id = w.period and w.outcome = '戻した' and not w.has_case
      and m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = g.id`.execute(at.tx)
  await sql`
    update level_move m set outcome = w.outcome, why = w.why
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, outcome text, why text)
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = w.period`.execute(at.tx)
  return {
    counts: countsOf(given),
    moves: given.flatMap(({ file, move }) => (file && move ? [{ file, move }] : [])),
  }
}

type Moved = {
  readonly period: string
  readonly caseId: string | null
  readonly isSame: boolean
  readonly hasLater: boolean
}
