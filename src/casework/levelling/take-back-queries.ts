import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { LevelHeld } from '../registers/level-tables.ts'
import { casesLocked } from './cases-locked.ts'
import { giveBackGrantEnd } from './give-back-grant-end.ts'
import { words as backWords } from './given-back.words.ts'
import { heldBy } from './held-by.ts'
import { words } from './levelling.words.ts'
import { type CountedRow, partThen } from './part-then.ts'
import { personsLocked } from './persons-locked.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { byOf, countsOf, type Settled, settleProposal } from './settle-proposal.ts'

/**
 * 取り消し
 *
 * Takes the whole proposal back: every period that it moved ends again as it did before, with its months of
 * monitoring; by a fact where it has a case. One that has been moved since, after which another decision of the person
 * begins, for which the next application is under way, or whose earlier end is over, is left alone and marked: what
 * follows stands on the earlier end, and a grant cannot cover afterwards the days on which there was none. What keeps
 * an end from being brought forward keeps it from being given back.
 */
export const takeBack = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settleProposal(at, proposal, '取り消し')
  const here = at.municipality.number
  const files = await casesLocked(at, proposal.id, '早めた')
  await personsLocked(at, proposal.id, '早めた')
  const { rows } = await sql<Moved>`
    select m.period, m.person, g.case_id as "caseId", m.ends_then as "endsThen", coalesce(m.moved_now, g.ends) as "endsAgain",
      (g.moved_to = m.ends_then and g.renews_on is not null) is true as "isSame", g.starts, g.services,
      g.last_ends as "lastEnds", g.target, g.part, p.birth_date as born,
      coalesce(p.main_disability, p.disabilities[1]) as disability, ${heldBy(here)} as held
    from level_move m
    join grant_period g on g.municipality = ${here} and g.id = m.period
    join person p on p.municipality = ${here} and p.id = g.person
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.outcome = '早めた'
    order by m.period for update of g`.execute(at.tx)
  const given = rows.map((row) => {
    const left = (why: string) => ({ row, outcome: '戻せない' as const, why, file: null, move: null })
    if (row.held === '次の決定') return left(words.whyHeld.次の決定)
    if (!row.isSame) return left(words.whyChanged)
    if (row.endsThen < at.today) return left(backWords.whyOver)
    if (row.held) return left(words.whyHeld[row.held])
    const back = { row, outcome: '戻した' as const, why: null }
    if (row.caseId === null) return { ...back, file: null, move: null }
    const file = files.get(row.caseId)
    const move = file && giveBackGrantEnd(file, byOf(at), { proposal: proposal.id })
    if (!file || !move) return left(words.whyChanged)
    return move.done ? { ...back, file, move } : left(move.because)
  })
  const written = JSON.stringify(
    given.map(({ row, outcome, why }) => ({
      ...{ period: row.period, has_case: row.caseId !== null, outcome, why },
      part: partThen(row, row.endsAgain),
    })),
  )
  await sql`
    update grant_period g set moved_to = m.moved_now, due_months = coalesce(m.due_now, g.due_months),
      part = coalesce(w.part, g.part)
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, outcome text, has_case bool, part text), level_move m
    where g.municipality = ${here} and g.id = w.period and w.outcome = '戻した' and not w.has_case
      and m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = g.id`.execute(at.tx)
  await sql`
    update level_move m set outcome = w.outcome, why = w.why
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, outcome text, why text)
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = w.period`.execute(at.tx)
  return {
    counts: countsOf(given),
    touched: given.flatMap(({ row, outcome }) => (outcome === '戻した' ? [row.person] : [])),
    moves: given.flatMap(({ file, move }) => (file && move ? [{ file, move }] : [])),
  }
}

type Moved = CountedRow & {
  readonly period: string
  readonly person: string
  readonly caseId: string | null
  /** The last day (ISO) that this proposal gave it. */
  readonly endsThen: string
  /** The last day that it had before this proposal. */
  readonly endsAgain: string
  readonly isSame: boolean
  readonly held: LevelHeld | null
}
