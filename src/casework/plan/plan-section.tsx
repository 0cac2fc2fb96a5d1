import type { PlanContent, PlanNeed, PlanStage } from '../../plan/content/plan-content.ts'
import type { Fields } from '../../ui/kit/field.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { writeDraft } from '../case/plan-content-draft.ts'
import { sectionVersion, withSection } from '../case/plan-content-sections.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { loadPlan } from './load-plan.ts'
import { SectionNote } from './section-note.tsx'
import { sectionOf } from './sections.ts'
import { planPath, stages } from './stages.ts'
import { writePlan } from './write-plan.ts'

const load = (stage: PlanStage) => async (at: At) => {
  const section = sectionOf(at.params.section)
  if (!section) return null
  const loaded = await onCase(at, async ({ file }) => ({ section, plan: await loadPlan(at, file, stage) }))
  if (!loaded) return null
  const fields = section.fields(stage)
  return { ...loaded, ...(await sectionVersion(at, loaded.data.plan.written, section.id, fields)) }
}

/** ④⑭ One section of the plan with its own save. */
export const planSection = (stage: PlanStage) =>
  screen({
    path: `/cases/:id/${stages[stage].path}/write/:section`,
    who: ['相談支援専門員', '事業所管理者'],
    audit: stages[stage].write,
    title: ({ section }) => `${stages[stage].name}：${section.title}`,
    trail: ({ seen }) => [
      ...caseTrail({ seen }),
      { label: stages[stage].write, href: planPath(seen.file.id, stage) },
    ],
    load: load(stage),
    form: {
      fields: ({ section }): Fields => section.fields(stage),
      start: ({ plan }) => plan.content,
      submit: ({ seen, section, plan }, values, by) => {
        const written = { document: plan.written?.id ?? null, base: plan.written?.version ?? 0 }
        const content = withSection(plan.content, section.id, tidied(values), written.base)
        const move =
          stage === '案'
            ? writeDraft(seen.file, by, { ...written, kind: 'plan-draft', content })
            : writePlan(seen.file, by, { ...written, content })
        return { move, file: seen.file, then: planPath(seen.file.id, stage) }
      },
    },
    view: ({ seen, section, plan }, form, at) => (
      <CaseFrame seen={seen}>
        <SectionNote
          {...{ seen, section: section.id, proposed: plan.content.every }}
          place={at.municipality.name}
        />
        <FormView form={form} button="保存する" />
      </CaseFrame>
    ),
  })

/** Rows in which nothing was written are left out. */
const tidied = (values: Record<string, unknown>): Partial<PlanContent> => {
  const content = values as Partial<PlanContent>
  return content.needs ? { ...content, needs: content.needs.filter(isWritten) } : content
}

const isWritten = (need: PlanNeed): boolean => Object.values(need).some((value) => value !== null)
