import { level } from '../../city/levelling/level.ts'
import type { LevelProposal } from '../../city/levelling/level-types.ts'
import type { At } from '../case/at.ts'
import { outside } from '../case/outside.ts'
import type { LevelAsked } from '../registers/level-tables.ts'
import { heldIn, levelPeriods } from './level-queries.ts'

/** The longest that all steps of the solver may take while somebody waits for the page. */
const patience = 20

export type Wanted = Pick<LevelAsked, 'year' | 'most' | 'officeMost' | 'birth'>

/**
 * A proposal of today for what was asked; null where nothing can be computed, with `people` 0 where nobody renews.
 * It is computed outside the transaction, and what was read is read again with the answer.
 */
export const proposalOf = async (
  at: At,
  wanted: Wanted,
): Promise<{ readonly asked: LevelAsked; readonly proposal: LevelProposal | 'いそがしい' | null }> => {
  const lead = at.municipality.settings.renewalMonths ?? null
  const periods = await levelPeriods(at.tx, at.municipality.number, {
    ...{ year: wanted.year, place: at.municipality.name, today: at.today, lead },
  })
  const asked = { ...wanted, on: at.today, lead, people: periods.length, held: heldIn(periods) }
  if (periods.length === 0 || !at.solve) return { asked, proposal: null }
  const answer = outside(at, {
    ...{ key: `levelling ${at.hash(JSON.stringify([asked, periods]))}`, seconds: patience },
    work: (solve) => level({ ...wanted, periods }, solve, { seconds: patience }),
  })
  return { asked, proposal: answer === 'いそがしい' ? answer : answer.found }
}
