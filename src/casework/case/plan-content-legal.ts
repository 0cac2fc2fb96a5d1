import { applyOn } from '../../law/kit/apply-on.ts'
import type { Explained } from '../../law/kit/explain-on.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
import { missingLegalItems, missingLegalItemsFacts } from '../../law/legal-items/missing-legal-items.ts'
import type { LegalItem, LegalItemId, LegalItemsFacts } from '../../law/legal-items/required-items.ts'
import type { PlanContent } from '../../plan/content/plan-content.ts'

export type Present = Partial<Record<LegalItemId, boolean>>

/** Which of the items that law requires a plan's content holds. */
export const presentItems = (plan: PlanContent): Present => {
  const served = plan.needs.filter((need) => need.kind)
  // What neighbours, family or a school do is placed in the plan too; nobody can be held to hours or a fee for it.
  const statutory = served.filter((need) => need.help !== 'そのほかの支援')
  const every = (needs: PlanContent['needs'], holds: (need: PlanContent['needs'][number]) => boolean) =>
    needs.length > 0 && needs.every(holds)
  return {
    wishes: Boolean(plan.wishes || plan.familyWishes),
    policy: Boolean(plan.policy),
    issues: every(plan.needs, (need) => Boolean(need.issue)),
    goals: every(plan.needs, (need) => Boolean(need.goal && need.reachedBy)),
    services:
      every(served, (need) => Boolean(need.content)) && statutory.every((need) => Boolean(need.amount)),
    cautions: Boolean(plan.cautions) || plan.needs.some((need) => need.cautions),
    monitoring: plan.every !== null,
    schedule:
      served.length > 0 &&
      statutory.every((need) => Boolean(need.provider && need.person && need.fee)) &&
      plan.week.length + plan.besides.length > 0,
  }
}

/** The items that law requires and that are not there, and the ruling that asks for them. */
export type LegalCheck = {
  readonly ruling: Explained<LegalItem[]>
  readonly missing: readonly LegalItem[]
}

export const legalCheck = (
  when: { readonly today: string; readonly municipality: { readonly name: string } },
  facts: LegalItemsFacts,
  present: Present,
): LegalCheck => {
  const on = Temporal.PlainDate.from(when.today)
  const asked = (written: readonly LegalItemId[]) =>
    applyOn({ on, in: when.municipality.name }, missingLegalItems, { ...facts, written: [...written] })
  const written = Object.entries(present).flatMap(([id, isThere]) => (isThere ? (id as LegalItemId) : []))
  const ruling = asked(written)
  if (ruling.silent) return { ruling: { ...ruling, changes: [], problems: [] }, missing: [] }
  const missing = ruling.finding
  const other = asked(missing.length > 0 ? [...written, ...missing.map(({ id }) => id)] : [])
  const changes = other.silent ? [] : [turning(missing, other.finding)]
  return { ruling: { ...ruling, changes, problems: [] }, missing }
}

/** Items turn the answer one by one and all alike: said once, not eight times. */
const turning = (missing: readonly LegalItem[], finding: readonly LegalItem[]): Change => ({
  name: missingLegalItemsFacts.shape.written.meta()?.title ?? '',
  ...(missing.length > 0
    ? { was: `${missing.length}つ足りない`, becomes: 'すべて' }
    : { was: 'すべて', becomes: '一つでも足りない' }),
  finding,
  words: finding.length === 0 ? missingLegalItems.words([]) : words.notHandedIn,
})

const words = { notHandedIn: '提出できない' } as const
