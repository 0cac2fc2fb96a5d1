import { sql } from 'kysely'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import { earliestOf, renewalAfter } from '../../city/levelling/earliest-of.ts'
import type { At } from '../case/at.ts'
import type { LevelConsent, LevelHeld, LevelOutcome } from '../registers/level-tables.ts'
import { casesLocked } from './cases-locked.ts'
import { endToMove } from './end-to-move.ts'
import { heldBy } from './held-by.ts'
import { words } from './levelling.words.ts'
import { monthsGuessed } from './months-guessed.ts'
import { moveGrantEnd } from './move-grant-end.ts'
import { type CountedRow, partThen } from './part-then.ts'
import { personsLocked } from './persons-locked.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { byOf, countsOf, type Settled, settleProposal } from './settle-proposal.ts'
import { stillOpen } from './still-open.ts'

/**
 * 承認
 *
 * Ends the periods of those who agreed on their new day, as one transaction, and counts their months of monitoring
 * anew: by a fact where the period has a case (its row follows from the facts), in the register where it has none.
 * Left alone and marked, so that they can be named: whoever has not answered or refused; whose period has changed
 * since; who has been decided anew or has applied, or whose case is over or changing; and whom the new end no longer
 * leaves the time of asking, or the law no longer allows it. Cases and persons are locked before anything is asked: a
 * case that was written to meanwhile is marked, and does not undo the others. Who had not answered may still answer,
 * and is approved by coming here again.
 */
export const approve = async (at: At, proposal: KeptProposal): Promise<Settled> => {
  await settleProposal(at, proposal, '承認')
  const here = at.municipality.number
  const files = await casesLocked(at, proposal.id, null)
  await personsLocked(at, proposal.id, null)
  const { rows } = await sql<Asked>`
    select m.period, m.person, m.consent, m.consent_on as "agreedOn", m.ends_then as "endsThen", g.case_id as "caseId", g.starts,
      coalesce(g.moved_to, g.ends) as ends, g.ends as decided, g.last_ends as "lastEnds",
      g.decided_on as "decidedOn", g.services, g.category_until as "categoryUntil", g.due_months as due,
      (coalesce(g.moved_to, g.ends) = m.ends_now and g.moved_to is not distinct from m.moved_now
        and g.renews_on is not null and m.ends_then >= g.starts) as "isSame",
      g.target, g.part, p.birth_date as born, coalesce(p.main_disability, p.disabilities[1]) as disability,
      ${heldBy(here)} as held
    from level_move m
    join grant_period g on g.municipality = ${here} and g.id = m.period
    join person p on p.municipality = ${here} and p.id = g.person
    where m.municipality = ${here} and m.proposal = ${proposal.id} and ${stillOpen}
    order by m.period for update of g`.execute(at.tx)
  const place = at.municipality.name
  const earliest = earliestOf({
    ...{ place, today: at.today, lead: at.municipality.settings.renewalMonths ?? null },
    from: monthsOf(proposal.year)[0] ?? '',
  })
  const ended = rows.map((row) => {
    const found = outcomeOf(row, () => renewalAfter(row.endsThen) >= earliest(row))
    if (found.outcome !== '早めた') return { row, ...found, due: null, file: null, move: null }
    if (row.caseId === null) {
      const due = monthsGuessed({ ...row, place, today: at.today })
      return { row, ...found, due, file: null, move: null }
    }
    const file = files.get(row.caseId)
    const move = file && moveGrantEnd(file, byOf(at), endToMove(proposal.id, row))
    if (file && move?.done) return { row, ...found, due: null, file, move }
    const why = move && !move.done ? move.because : words.whyHeld.手続き
    return { row, outcome: '動かせない' as const, why, due: null, file: null, move: null }
  })
  const written = JSON.stringify(
    ended.map(({ row, outcome, why, due }) => ({
      ...{ period: row.period, ends_then: row.endsThen, outcome, why, due },
      part: due && partThen(row, row.endsThen),
    })),
  )
  await sql`
    update level_move m set outcome = w.outcome, why = w.why, due_now = case when w.due is null then null else g.due_months end
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, outcome text, why text, due date[]), grant_period g
    where m.municipality = ${here} and m.proposal = ${proposal.id} and m.period = w.period
      and g.municipality = ${here} and g.id = w.period`.execute(at.tx)
  await sql`
    update grant_period g set moved_to = w.ends_then, due_months = w.due, part = coalesce(w.part, g.part)
    from jsonb_to_recordset(${written}::jsonb) as w (period uuid, ends_then date, due date[], part text)
    where g.municipality = ${here} and g.id = w.period and w.due is not null`.execute(at.tx)
  return {
    counts: countsOf(ended),
    touched: ended.flatMap(({ row, outcome }) => (outcome === '早めた' ? [row.person] : [])),
    moves: ended.flatMap(({ file, move }) => (file && move ? [{ file, move }] : [])),
  }
}

type Asked = CountedRow & {
  readonly period: string
  readonly person: string
  readonly caseId: string | null
  readonly consent: LevelConsent | null
  readonly agreedOn: string | null
  readonly endsThen: string
  readonly ends: string
  readonly decided: string
  readonly decidedOn: string
  readonly categoryUntil: string | null
  readonly due: readonly string[]
  readonly isSame: boolean
  readonly held: LevelHeld | null
}

type Found = { readonly outcome: LevelOutcome; readonly why: string | null }

const outcomeOf = ({ consent, isSame, held }: Asked, isInTime: () => boolean): Found => {
  if (consent === null) return { outcome: '返事待ち', why: null }
  if (consent === '同意しない') return { outcome: '同意なし', why: null }
  if (!isSame) return { outcome: '変わっていた', why: words.whyChanged }
  if (held) return { outcome: '動かせない', why: words.whyHeld[held] }
  return isInTime() ? { outcome: '早めた', why: null } : { outcome: '動かせない', why: words.whyLate }
}
