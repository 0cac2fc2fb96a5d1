import type { LegalItemId } from '../../law/legal-items/required-items.ts'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { Task } from '../../ui/task-list/task-list.tsx'
import { type SelfPlanPage, selfPlanFields } from './self-plan-pages.ts'

/**
 * 様式の欄と法令の事項
 *
 * Which legal item each box of the form carries: the first box holds the wishes and the policy; kind, content and
 * amount stand in the box of concrete ways or in the week.
 */
export const selfPlanItems = (plan: SelfPlan): Partial<Record<LegalItemId, boolean>> => ({
  wishes: Boolean(plan.hopes),
  policy: Boolean(plan.hopes),
  issues: Boolean(plan.troubles),
  goals: Boolean(plan.achievements),
  services: Boolean(plan.measures) || plan.week.length > 0 || plan.besides.length > 0,
  cautions: Boolean(plan.considerations),
})

/** The state of one page in words; never 完了 before the plan has been handed in. */
export const pageState = (
  plan: SelfPlan,
  page: SelfPlanPage,
  submitted: boolean,
): Pick<Task, 'status' | 'tone'> => {
  if (submitted) return { status: '提出ずみ', tone: 'green' }
  const values = Object.keys(selfPlanFields[page.id]).map((key) => plan[key as keyof SelfPlan])
  const written = values.filter((value) => (Array.isArray(value) ? value.length > 0 : value !== null))
  if (written.length === 0) return { status: page.free ? '未着手（書かなくてもよい）' : '未着手' }
  if (page.id === 'writer' && !plan.contact) return { status: '入力中', tone: 'yellow' }
  return { status: '入力ずみ（まだ出していません）', tone: 'blue' }
}
