import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { sameTyped } from '../../ui/kept/units.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { showForm } from '../../ui/kit/form.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessDraftOpen, writeDraft } from '../case/plan-content-draft.ts'
import { sectionVersion, withSection } from '../case/plan-content-sections.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WeekEditorPlace } from '../case/week-editor-place.tsx'
import { loadPlan } from './load-plan.ts'
import { SectionNote } from './section-note.tsx'
import { type Section, sectionAfter, sectionOf } from './sections.ts'
import { planPath, stages } from './stages.ts'
import { weekEditorOf } from './week-editor-of.ts'
import { refuseUnlessPlanOpen, writePlan } from './write-plan.ts'

const load = (stage: PlanStage) => async (at: At) => {
  const section = sectionOf(at.params.section)
  if (!section) return null
  const loaded = await onCase(at, async ({ file }) => ({ section, plan: await loadPlan(at, file, stage) }))
  if (!loaded) return null
  const fields = section.fields(stage)
  return {
    ...loaded,
    ...(await sectionVersion(at, loaded.data.plan.written, section.id, fields, section.fromContent)),
  }
}

const shownIn = (stage: PlanStage, section: Section, content: PlanContent): Typed =>
  showForm(section.fields(stage), section.fromContent(content))

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
      start: ({ section, plan }) => section.fromContent(plan.content),
      keep: ({ seen, section: { id, title } }, by) => {
        const closed = (stage === '案' ? refuseUnlessDraftOpen : refuseUnlessPlanOpen)(seen.file, by)
        return closed ? null : { caseId: seen.file.id, kind: stages[stage].kind, section: id, title }
      },
      submit: ({ seen, section, plan }, values, by, at) => {
        const written = { document: plan.written?.id ?? null, base: plan.written?.version ?? 0 }
        const content = withSection(plan.content, section.id, section.toContent(values), written.base)
        const move =
          stage === '案'
            ? writeDraft(seen.file, by, { ...written, kind: 'plan-draft', content })
            : writePlan(seen.file, by, { ...written, content })
        const next = at.query.get('next') === '1' ? sectionAfter(section) : null
        const home = planPath(seen.file.id, stage)
        const then = next ? `${home}/write/${next.id}` : home
        const isSame = sameTyped(shownIn(stage, section, plan.content), shownIn(stage, section, content))
        // A final plan begins as the draft that was handed in: its first save says so, whatever it changes.
        if (isSame && move.done && (plan.written || stage === '案')) return { then, quiet: true }
        return { move, file: seen.file, then }
      },
    },
    view: ({ seen, section, plan }, form, at) => {
      const next = sectionAfter(section)
      const here = at.href(`${planPath(seen.file.id, stage)}/write/${section.id}`)
      const editor = weekEditorOf({ seen, section, plan, at })
      const week = section.id === 'now' ? (plan.content.now?.week ?? []) : plan.content.week
      return (
        <CaseFrame seen={seen}>
          <SectionNote {...{ seen, stage, section, plan, at }} />
          <FormView
            form={form}
            action={here}
            button="保存する"
            also={
              next && (
                <Button kind="secondary" formAction={`${here}?next=1`}>
                  保存して次の節へ（{next.title}）
                </Button>
              )
            }
          >
            {editor && <WeekEditorPlace fields={form.fields} week={week} data={editor} />}
          </FormView>
        </CaseFrame>
      )
    },
  })
