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
 * 別紙1: the ends of March around the chosen one as counted, and what follows from the last one by a scenario. Years of
 * which the register knows nobody are left out. Nothing is foreseen for a year that was counted: where a later March
 * than those of the table was counted, `later` names its year, and one's own forecast is to be had there.
 */
export const annex1Of = async (at: At, { year, district }: Choice) => {
  const [first, last] = aroundYear(year)
  const passed = lastMarch(at.today)
  const days = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-03-31`)
  const counts = await annex1Counts(at.tx, at.municipality.number, {
    days: [...days.filter((day) => day < passed), passed],
    ...(district !== null && { district }),
  })
  const known = annex1Rows(counts).filter(({ users }) => users > 0)
  const counted = known.filter(({ on }) => days.includes(on))
  const base = counted.at(-1)
  const newest = known.at(-1)
  const later = newest && newest.on !== base?.on ? Number(newest.on.slice(0, 4)) : null
  const nothing = { counted, base, later, own: null, scenario: null, years: [] }
  if (at.query.get('scenario') === 'notice')
    return { ...nothing, scenario: noticeScenario, years: forecast(noticeScenario) }
  if (!base || later !== null) return nothing
  const given = goesOn(
    base,
    await plannersOn(at.tx, at.municipality.number, { on: base.on, district: district ?? undefined }),
  )
  const own = { ...supposedOf(at.query, given), given }
  const scenario = scenarioFrom(base, own.supposed)
  return { ...nothing, own, scenario, years: forecast(scenario) }
}

/** The last end of March that is not to come. */
const lastMarch = (today: string): string => {
  const year = Number(today.slice(0, 4))
  return today >= `${year}-03-31` ? `${year}-03-31` : `${year - 1}-03-31`
}
