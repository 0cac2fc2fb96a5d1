import { type FortyCases, fortyCases } from '../../law/fee-base/forty-cases.ts'
import { type StaffingStandard, staffingStandard } from '../../law/fee-base/staffing-standard.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'

/** 事業所の仕事: what the registers tell of an office on a day. */
export type OfficeWork = {
  readonly office: string
  readonly officeName: string
  /** Plans made and reviews done in the six months before the month of the day, and in that month. */
  readonly casesBefore: number
  readonly casesThisMonth: number
  /** Planners in each of the six months, added up; heads, whatever part of the week they work. */
  readonly plannerMonths: number
  /** Persons who have their plan from the office on the day. */
  readonly persons: number
  /** Whether any of their decisions names a planner; where none does, nobody knows who holds whom. */
  readonly assigned: boolean
  readonly planners: readonly PlannerWork[]
}

export type PlannerWork = {
  readonly planner: string
  readonly name: string
  /** 常勤換算 */
  readonly share: number
  /** Persons whose decision of the day names this planner. */
  readonly persons: number
}

export type PlannerLoad = OfficeWork & {
  /** Cases a planner and month, two decimals down; null without a planner in the six months. */
  readonly perPlanner: number | null
  /** 40件の線; null without a planner in the six months, silent before there was one. */
  readonly line: Ruling<FortyCases> | null
  /** 35件に1人の標準 */
  readonly standard: Ruling<StaffingStandard>
}

/**
 * 相談支援専門員1人あたりの件数
 *
 * What an office does against the numbers of the law on a day in a place; the law is asked, no number of it stands
 * here. The heaviest first.
 *
 * Reading   A plan counts in the month of its decision, a review in the month it was due for; planners count by heads;
 *           assistants are in no register and count for nothing.  [unconfirmed]
 */
export const plannerLoads = (
  works: readonly OfficeWork[],
  { on, in: place }: { readonly on: string; readonly in: string },
): readonly PlannerLoad[] => {
  const when = { on: Temporal.PlainDate.from(on), in: place }
  return works
    .map((work): PlannerLoad => {
      const { casesBefore: cases, casesThisMonth, plannerMonths, planners } = work
      return {
        ...work,
        perPlanner: plannerMonths === 0 ? null : Math.floor((100 * cases) / plannerMonths) / 100,
        line:
          plannerMonths === 0
            ? null
            : applyOn(when, fortyCases, { cases, casesThisMonth, specialists: plannerMonths, assistants: 0 }),
        standard: applyOn(when, staffingStandard, { cases, specialists: planners.length, assistants: 0 }),
      }
    })
    .toSorted((a, b) => heaviness(b) - heaviness(a) || (a.office < b.office ? -1 : 1))
}

/** Cases that no planner is there for come first. */
const heaviness = ({ perPlanner, casesBefore, casesThisMonth }: PlannerLoad): number =>
  perPlanner ?? (casesBefore + casesThisMonth > 0 ? Number.MAX_SAFE_INTEGER : 0)
