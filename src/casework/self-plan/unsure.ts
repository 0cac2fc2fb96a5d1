import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { questionWords as words } from './easy-pages.words.ts'
import type { SelfPlanPage, SelfPlanPageId } from './self-plan-pages.ts'

/** 「わからない」 as an answer of its own: a box to tick under the question; nothing where it is no answer. */
export const unsureField = ({ id, mayBeUnsure }: SelfPlanPage): Fields =>
  mayBeUnsure
    ? {
        unsure: choices({
          label: words.unsure,
          hint: withoutRuby(words.unsureHint),
          options: [{ value: id, label: words.unsureOption }],
        }),
      }
    : {}

/** Whether a page was answered with 「わからない」. */
export const isUnsure = (plan: SelfPlan, page: SelfPlanPageId): boolean => (plan.unsure ?? []).includes(page)

/** A content as one page shows it: with its own 「わからない」 only. */
export const onPage = <C extends Pick<SelfPlan, 'unsure'>>(content: C, page: SelfPlanPageId): C => ({
  ...content,
  unsure: (content.unsure ?? []).filter((one) => one === page),
})

/** All pages answered so, after one page said what it has to say. */
export const unsureAfter = (plan: SelfPlan, page: SelfPlanPageId, ticked: boolean): readonly string[] => {
  const others = (plan.unsure ?? []).filter((one) => one !== page)
  return ticked ? [...others, page] : others
}
