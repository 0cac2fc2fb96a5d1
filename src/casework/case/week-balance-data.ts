import { askBalanceLaw } from '../../plan/balance/ask-balance-law.ts'
import { balanceLawMemory } from '../../plan/balance/balance-law-memory.ts'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { At } from './at.ts'
import { firstDayOfPlan } from './first-day-of-plan.ts'
import type { SeenCase } from './seen-case.ts'
import { serviceName } from './service-names.ts'

export type WeekBalanceData = NonNullable<WeekEditorData['balance']>

/** Every week of a municipality that begins in the same month is counted with the same answers. */
const lawOf = balanceLawMemory(askBalanceLaw, 64)

/** What the balance of a plan's week is counted with: the next twelve months, the grant, the law. */
export const weekBalanceData = (
  { file, today }: Pick<SeenCase, 'file' | 'today'>,
  { startsIn, besides }: Pick<PlanContent, 'startsIn' | 'besides'>,
  at: Pick<At, 'municipality'>,
): WeekBalanceData => {
  const now = today.slice(0, 7)
  const from = startsIn && startsIn > now ? startsIn : now
  return {
    from,
    firstDay: firstDayOfPlan(file, startsIn, today),
    besides,
    granted: (file.grant?.services ?? []).map(({ code, amount, unit, from, until }) => ({
      ...{ code, name: serviceName(code, today), amount, unit, from, until },
    })),
    law: lawOf({ from, in: at.municipality.name }),
  }
}
