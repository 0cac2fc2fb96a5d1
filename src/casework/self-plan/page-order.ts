import type { Actor } from '../registers/actor.ts'
import { type SelfPlanPage, selfPlanPages } from './self-plan-pages.ts'

/** The pages that somebody writes, in their order: a provider helps with the front only. */
export const pagesFor = ({ role }: Actor): readonly SelfPlanPage[] =>
  selfPlanPages.filter(({ side }) => side === '表' || role !== '事業者職員')

export const nextPage = (page: SelfPlanPage, actor: Actor): SelfPlanPage | null => beside(page, actor, 1)
export const previousPage = (page: SelfPlanPage, actor: Actor): SelfPlanPage | null => beside(page, actor, -1)

const beside = (page: SelfPlanPage, actor: Actor, by: number): SelfPlanPage | null => {
  const pages = pagesFor(actor)
  const at = pages.indexOf(page) + by
  return at < 0 ? null : (pages[at] ?? null)
}
