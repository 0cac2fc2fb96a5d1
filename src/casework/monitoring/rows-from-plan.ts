import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { MonitoredRow } from './monitoring.ts'

/** The rows of a report as the plan gives them, so that nothing is typed twice. */
export const rowsFromPlan = (plan: PlanContent): readonly MonitoredRow[] =>
  plan.needs.map((need) => ({
    goal: need.goal ?? need.issue ?? '',
    reachedBy: need.reachedBy,
    provision: saidBy(need.provider, need.kind),
    impressions: '',
    achievement: '',
    nextSteps: '',
    change: [],
    cautions: need.cautions,
  }))

/** 「居宅介護（○○事業所から聞き取り）：」, to be written on. */
const saidBy = (provider: string | null | undefined, kind: string | null): string =>
  kind ? `${kind}${provider ? `（${provider}から聞き取り）` : ''}：` : ''
