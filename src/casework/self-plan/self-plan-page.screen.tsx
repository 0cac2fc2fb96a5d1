import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { Button } from '../../ui/buttons/button.tsx'
import type { Fields } from '../../ui/kit/field.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import type { At } from '../case/at.ts'
import { caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessDraftOpen, writeDraft } from '../case/plan-content-draft.ts'
import { sectionVersion, withSection } from '../case/plan-content-sections.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WeekEditorPlace } from '../case/week-editor-place.tsx'
import { deskList } from '../registers/desk-list.ts'
import { kanaOf, kanaQuery, sayer } from './easy.tsx'
import { EasyFrame } from './easy-frame.tsx'
import { easyPages } from './easy-pages.words.ts'
import { kanaFields } from './kana-fields.tsx'
import { mayOpenSelfPlan, selfPlanRoles } from './may-open.ts'
import { PageAbout } from './page-about.tsx'
import { nextPage, pagesFor, previousPage } from './page-order.ts'
import { loadSelfPlan } from './queries.ts'
import { pageWords, words } from './self-plan.words.ts'
import { fieldTexts, selfPlanFields, selfPlanPage } from './self-plan-pages.ts'
import { selfPlanWeek } from './self-plan-week.ts'
import { unsureAfter, unsureField } from './unsure.ts'

const load = async (at: At) => {
  const page = selfPlanPage(at.params.section)
  if (!page) return null
  const loaded = await onCase(at, async ({ file }) =>
    file.author === 'セルフプラン' && mayOpenSelfPlan(at.actor, file, page.side)
      ? {
          page,
          plan: await loadSelfPlan(at, file),
          desks: await deskList(at.tx, at.municipality.number),
          kana: kanaOf(at),
        }
      : null,
  )
  if (!loaded) return null
  const fields = { ...selfPlanFields[page.id], ...unsureField(page) }
  return { ...loaded, ...(await sectionVersion(at, loaded.data.plan.written, page.id, fields)) }
}

/** ④ セルフプランの一つのページ: one thing, its own save. */
export const selfPlanPageScreen = screen({
  path: '/cases/:id/self-plan/write/:section',
  who: selfPlanRoles,
  audit: 'セルフプランを書く',
  title: ({ page }) => page.title,
  heading: ({ page, kana }) => sayer(kana)(easyPages[page.id].title),
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: withoutRuby(words.title), href: `/cases/${seen.file.id}/self-plan` },
  ],
  load: load,
  form: {
    fields: ({ page, kana }): Fields =>
      kanaFields<Fields>({ ...selfPlanFields[page.id], ...unsureField(page) }, fieldTexts, kana),
    start: ({ plan }) => plan.content,
    keep: ({ seen, page }, by) =>
      refuseUnlessDraftOpen(seen.file, by)
        ? null
        : { caseId: seen.file.id, kind: 'self-plan', section: page.id, title: page.title },
    submit: ({ seen, page, plan }, { unsure, ...values }, by, at) => {
      const base = plan.written?.version ?? 0
      const ticked = Array.isArray(unsure) && unsure.length > 0
      const written = { ...values, unsure: unsureAfter(plan.content, page.id, ticked) }
      const move = writeDraft(seen.file, by, {
        document: plan.written?.id ?? null,
        base,
        kind: 'self-plan',
        content: withSection(plan.content, page.id, written as Partial<SelfPlan>, base),
      })
      const here = `/cases/${seen.file.id}/self-plan`
      const next = nextPage(page, at.actor)
      const then = at.query.get('end') === '1' ? here : `${here}/${next ? `write/${next.id}` : 'check'}`
      return { move, file: seen.file, then: then + kanaQuery(at) }
    },
  },
  view: ({ seen, page, plan: { content: plan }, desks, kana }, form, at) => {
    const say = sayer(kana)
    const home = at.href(`/cases/${seen.file.id}/self-plan`)
    const here = `${home}/write/${page.id}`
    const before = previousPage(page, at.actor)
    const asked = kanaQuery(at)
    const pages = pagesFor(at.actor)
    return (
      <EasyFrame
        {...{ seen, at, form, desks, here }}
        back={
          <p className="easy-back">
            <a href={`${before ? `${home}/write/${before.id}` : home}${asked}`}>
              {say(before ? pageWords.back : pageWords.list)}
            </a>
          </p>
        }
      >
        <p className="easy-progress">{say(pageWords.progress(pages.indexOf(page) + 1, pages.length))}</p>
        <FormView
          form={form}
          action={here + asked}
          button={say(pageWords.next)}
          before={<PageAbout page={page.id} say={say} />}
          also={
            <Button kind="secondary" formAction={`${here}${asked || '?'}${asked ? '&' : ''}end=1`}>
              {say(pageWords.end)}
            </Button>
          }
        >
          {page.id === 'week' && (
            <WeekEditorPlace fields={form.fields} week={plan.week} data={selfPlanWeek(seen, kana)} />
          )}
        </FormView>
      </EasyFrame>
    )
  },
})
