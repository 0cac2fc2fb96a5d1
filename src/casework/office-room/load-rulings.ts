import { fortyCases } from '../../law/fee-base/forty-cases.ts'
import { staffingStandard } from '../../law/fee-base/staffing-standard.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { Work } from './office-queries.ts'

type Said = { readonly says: string; readonly ruling: Ruling<unknown> }

/** 35件と40件: what the rules say of the office's last six months. `average` is cases a planner and month, two decimals. */
export const loadRulings = (
  when: OccasionOfLaw,
  { casesBefore: cases, casesThisMonth, plannerMonths }: Work,
  planners: number,
): { readonly average: string | null; readonly line: Said | null; readonly standard: Said } => {
  const standard = applyOn(when, staffingStandard, { cases, specialists: planners, assistants: 0 })
  const line =
    plannerMonths === 0
      ? null
      : applyOn(when, fortyCases, { cases, casesThisMonth, specialists: plannerMonths, assistants: 0 })
  return {
    average: plannerMonths === 0 ? null : (Math.floor((100 * cases) / plannerMonths) / 100).toFixed(2),
    line: line && { says: line.silent ? silent : fortyCases.words(line.finding), ruling: line },
    standard: {
      says: standard.silent ? silent : staffingStandard.words(standard.finding),
      ruling: standard,
    },
  }
}

const silent = 'この日の定めはありません'
