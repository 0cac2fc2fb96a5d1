import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { Fields } from '../../ui/kit/field.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { writeDraft } from '../case/plan-content-draft.ts'
import { sectionVersion, withSection } from '../case/plan-content-sections.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { loadSelfPlan } from './queries.ts'
import { words } from './self-plan.words.ts'
import { selfPlanFields, selfPlanPage } from './self-plan-pages.ts'

const load = async (at: At) => {
  const page = selfPlanPage(at.params.section)
  if (!page) return null
  const loaded = await onCase(at, async ({ file }) =>
    file.author === 'セルフプラン' ? { page, plan: await loadSelfPlan(at, file) } : null,
  )
  if (!loaded) return null
  return {
    ...loaded,
    ...(await sectionVersion(at, loaded.data.plan.written, page.id, selfPlanFields[page.id])),
  }
}

/** ④ セルフプランの一つのページ: one thing, its own save. */
export const selfPlanPageScreen = screen({
  path: '/cases/:id/self-plan/write/:section',
  who: ['本人', '家族', '窓口', '係長', '支援センター職員'],
  audit: 'セルフプランを書く',
  title: ({ page }) => page.title,
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: words.title, href: `/cases/${seen.file.id}/self-plan` },
  ],
  load: load,
  form: {
    fields: ({ page }): Fields => selfPlanFields[page.id],
    start: ({ plan }) => plan.content,
    submit: ({ seen, page, plan }, values, by) => {
      const base = plan.written?.version ?? 0
      const move = writeDraft(seen.file, by, {
        document: plan.written?.id ?? null,
        base,
        kind: 'self-plan',
        content: withSection(plan.content, page.id, values as Partial<SelfPlan>, base),
      })
      return { move, file: seen.file, then: `/cases/${seen.file.id}/self-plan` }
    },
  },
  view: ({ seen }, form) => (
    <CaseFrame seen={seen}>
      <FormView form={form} button={words.save} />
    </CaseFrame>
  ),
})
