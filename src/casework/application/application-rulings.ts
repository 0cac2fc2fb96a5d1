import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { type CategoryNeed, categoryNeed } from '../../law/category-need/category-need.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { PlanDraftNeed } from '../../law/plan-draft-need/plan-draft-need-facts.ts'
import { draftNeedOn } from '../case/draft-need-on.ts'
import type { ApplicationKind, CareManagement, Target } from '../case/fact.ts'
import type { Municipality } from '../registers/municipality.ts'

type Asked = {
  readonly municipality: Pick<Municipality, 'name' | 'settings'>
  readonly birthDate: string
  readonly on: string
  readonly kind: ApplicationKind
  readonly services: readonly string[]
  readonly careManagement: CareManagement
  readonly needsCare: boolean
}

/** 申請から決まること: whom the law sees in the person on that day, and what the rules then ask for. */
export type ApplicationRulings = {
  readonly target: Target
  readonly category: Ruling<CategoryNeed>
  readonly draft: Ruling<PlanDraftNeed>
}

/** `ask` is `explainOn` where the rulings reach a screen; what explains them is not kept with the application. */
export const applicationRulings = (asked: Asked, ask: typeof applyOn = applyOn): ApplicationRulings => {
  const on = Temporal.PlainDate.from(asked.on)
  const isChild = isChildOn(Temporal.PlainDate.from(asked.birthDate), on)
  const services = [...asked.services]
  return {
    target: isChild ? '障害児' : '障害者',
    category: ask({ on, in: asked.municipality.name }, categoryNeed, {
      services,
      isChild,
      needsCare: asked.needsCare,
    }),
    draft: draftNeedOn(asked.municipality, asked.on, asked, ask),
  }
}

/** Where no rule speaks the category is looked into and the municipality decides about the draft. */
export const needsCategory = ({ category }: ApplicationRulings): boolean =>
  category.silent || category.finding === '必要'
export const draftNeedOf = ({ draft }: ApplicationRulings): PlanDraftNeed =>
  draft.silent ? '市町村の判断' : draft.finding
