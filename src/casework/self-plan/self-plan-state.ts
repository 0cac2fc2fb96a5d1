import type { LegalItemId } from '../../law/legal-items/required-items.ts'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { Task } from '../../ui/task-list/task-list.tsx'
import { stateWords as words } from './self-plan.words.ts'
import { type SelfPlanPage, selfPlanFields, selfPlanPages } from './self-plan-pages.ts'
import { isUnsure } from './unsure.ts'

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

/** What of a page is written. */
const writtenOn = (plan: SelfPlan, page: SelfPlanPage): readonly unknown[] =>
  Object.keys(selfPlanFields[page.id])
    .map((key) => plan[key as keyof SelfPlan])
    .filter((value) => (Array.isArray(value) ? value.length > 0 : value !== null))

/** The state of one page in words, with their ふりがな as data; `typed`: something there is typed and not saved. */
export const pageState = (
  plan: SelfPlan,
  page: SelfPlanPage,
  { submitted, typed }: { readonly submitted: boolean; readonly typed: boolean },
): PageState => {
  if (submitted) return { status: words.sent, tone: 'green' }
  if (typed) return { status: words.typed, tone: 'yellow' }
  if (writtenOn(plan, page).length === 0) {
    if (isUnsure(plan, page.id)) return { status: words.unsure, tone: 'blue' }
    return { status: page.free ? words.free : words.none, tone: 'plain' }
  }
  return { status: words.written, tone: 'blue' }
}

type PageState = {
  readonly status: (typeof words)[keyof typeof words]
  readonly tone: NonNullable<Task['tone']>
}

/** An answer is there: something is written, or it is 「わからない」. The writer's name has no such answer. */
export const isAnswered = (plan: SelfPlan, page: SelfPlanPage): boolean =>
  page.id === 'writer'
    ? Boolean(plan.writerName)
    : writtenOn(plan, page).length > 0 || isUnsure(plan, page.id)

/**
 * Where one goes on: the page on which something was typed last and not saved, else the first without an answer that
 * needs one; null when there is none.
 */
export const firstOpenPage = (
  plan: SelfPlan,
  pages: readonly SelfPlanPage[] = selfPlanPages,
  typed: readonly string[] = [],
): SelfPlanPage | null =>
  typed.flatMap((id) => pages.find((page) => page.id === id) ?? [])[0] ??
  pages.find((page) => !page.free && !isAnswered(plan, page)) ??
  null

/** Pages of the front that still want an answer before it can be handed in. */
export const openOnFront = (plan: SelfPlan): readonly SelfPlanPage[] =>
  selfPlanPages.filter((page) => page.side === '表' && !page.free && !isAnswered(plan, page))
