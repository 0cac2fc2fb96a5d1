import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type LegalItem,
  type LegalItemId,
  type LegalItemsFacts,
  legalItems,
} from '../../law/legal-items/legal-items.ts'
import type { PlanContent } from './plan-content.ts'

export type Present = Partial<Record<LegalItemId, boolean>>

/** Which of the items that law requires a plan's content holds. */
export const presentItems = (plan: PlanContent): Present => {
  const served = plan.needs.filter((need) => need.kind)
  const every = (needs: PlanContent['needs'], holds: (need: PlanContent['needs'][number]) => boolean) =>
    needs.length > 0 && needs.every(holds)
  return {
    wishes: Boolean(plan.wishes || plan.familyWishes),
    policy: Boolean(plan.policy),
    issues: every(plan.needs, (need) => Boolean(need.issue)),
    goals: every(plan.needs, (need) => Boolean(need.goal && need.reachedBy)),
    services: every(served, (need) => Boolean(need.content && need.amount)),
    cautions: Boolean(plan.cautions) || plan.needs.some((need) => need.cautions),
    monitoring: plan.every !== null,
    schedule:
      every(served, (need) => Boolean(need.provider && need.person && need.fee)) &&
      plan.week.length + plan.besides.length > 0,
  }
}

/** Every required item, those that are not there, and the ruling that asks for them. */
export type LegalCheck = {
  readonly ruling: Ruling<LegalItem[]>
  readonly items: readonly LegalItem[]
  readonly missing: readonly LegalItem[]
}

export const legalCheck = (
  when: { readonly today: string; readonly municipality: { readonly name: string } },
  facts: LegalItemsFacts,
  present: Present,
): LegalCheck => {
  const on = Temporal.PlainDate.from(when.today)
  const ruling = applyOn({ on, in: when.municipality.name }, legalItems, facts)
  const items = ruling.silent ? [] : ruling.finding
  return { ruling, items, missing: items.filter(({ id }) => present[id] !== true) }
}
