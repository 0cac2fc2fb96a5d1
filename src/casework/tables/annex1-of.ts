import { annex1Rows } from '../../city/annex1/annex1-rows.ts'
import { forecast } from '../../city/annex1/forecast.ts'
import { noticeScenario } from '../../city/annex1/notice-scenario.ts'
import type { At } from '../case/at.ts'
import { annex1Counts } from './annex1-queries.ts'
import { aroundYear } from './around-year.ts'
import type { Choice } from './choice.ts'
import { plannersOn } from './planners-on.ts'
import { goesOn, scenarioFrom, supposedOf } from './scenario-of.ts'

/**
 * 別紙1: the ends of March around the chosen one as counted, and what follows from the last of them by a scenario.
 * Years of which the register knows nobody are left out; without any there is nothing to go on from.
 */
export const annex1Of = async (at: At, { year, district }: Choice) => {
  const [first, last] = aroundYear(year)
  const days = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-03-31`)
  const counts = await annex1Counts(at.tx, at.municipality.number, {
    days: days.filter((day) => day <= at.today),
    ...(district !== null && { district }),
  })
  const counted = annex1Rows(counts).filter(({ users }) => users > 0)
  const base = counted.filter(({ on }) => on <= `${year}-03-31`).at(-1)
  if (at.query.get('scenario') === 'notice')
    return { counted, base, own: null, scenario: noticeScenario, years: forecast(noticeScenario) }
  if (!base) return { counted, base, own: null, scenario: null, years: [] }
  const own = supposedOf(at.query, goesOn(base, await plannersOn(at.tx, at.municipality.number, base.on)))
  const scenario = scenarioFrom(base, own.supposed)
  return { counted, base, own, scenario, years: forecast(scenario) }
}
