import { level } from '../../city/levelling/level.ts'
import type { LevelProposal } from '../../city/levelling/level-types.ts'
import type { At } from '../case/at.ts'
import type { LevelAsked } from '../registers/level-tables.ts'
import { levelPeriods } from './level-queries.ts'

/** The longest that one step of the solver may take while somebody waits for the page. */
const patience = 10

export type Wanted = Pick<LevelAsked, 'year' | 'most' | 'officeMost' | 'birth'>

/** A proposal of today for what was asked; null where nothing can be computed, with `people` 0 where nobody renews. */
export const proposalOf = async (
  at: At,
  wanted: Wanted,
): Promise<{ readonly asked: LevelAsked; readonly proposal: LevelProposal | null }> => {
  const lead = at.municipality.settings.renewalMonths ?? null
  const periods = await levelPeriods(at.tx, at.municipality.number, {
    ...{ year: wanted.year, place: at.municipality.name, today: at.today, lead },
  })
  const asked = { ...wanted, on: at.today, lead, people: periods.length }
  if (periods.length === 0 || !at.solve) return { asked, proposal: null }
  return { asked, proposal: await level({ ...wanted, periods }, at.solve, { seconds: patience }) }
}
