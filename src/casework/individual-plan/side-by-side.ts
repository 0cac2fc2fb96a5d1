import type { PlanNeed } from '../../plan/content/plan-content.ts'
import type { IndividualGoal, KeptPlan } from './individual-plan.ts'

export type Beside = { readonly provider: string; readonly goal: IndividualGoal }

/** One goal of the plan with what providers set against it; `need` is null for goals that answer to none. */
export type SideRow = {
  readonly need: Pick<PlanNeed, 'issue' | 'goal' | 'reachedBy' | 'kind'> | null
  readonly order: number | null
  readonly beside: readonly Beside[]
}

/**
 * 計画と個別支援計画をならべる
 *
 * Goal by goal in the order of the plan. A need that no provider answers stands there with nothing beside it, and what
 * answers to no need of the plan, or to one that is no longer in it, comes last.
 */
export const sideBySide = (needs: readonly PlanNeed[], plans: readonly KeptPlan[]): readonly SideRow[] => {
  const goals = plans.flatMap(({ name, content }) => content.goals.map((goal) => ({ provider: name, goal })))
  const known = new Set(needs.flatMap((need) => nameOfNeed(need) ?? []))
  const without = goals.filter(({ goal }) => goal.serves === null || !known.has(goal.serves))
  return [
    ...needs.map((need, index) => {
      const name = nameOfNeed(need)
      const beside = name === null ? [] : goals.filter(({ goal }) => goal.serves === name)
      return { need, order: index + 1, beside }
    }),
    ...(without.length > 0 ? [{ need: null, order: null, beside: without }] : []),
  ]
}

/** The words by which a provider says which need it serves. */
export const nameOfNeed = ({ issue, goal }: Pick<PlanNeed, 'issue' | 'goal'>): string | null => issue ?? goal
