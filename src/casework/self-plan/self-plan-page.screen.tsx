import { emptySelfPlan, type SelfPlan } from '../../plan/content/self-plan.ts'
import { Button } from '../../ui/buttons/button.tsx'
import type { Fields } from '../../ui/kit/field.ts'
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
import { homeTitle } from './home-title.ts'
import { kanaFields } from './kana-fields.tsx'
import { kanaProblems } from './kana-problems.tsx'
import { mayOpenSelfPlan, selfPlanRoles } from './may-open.ts'
import { PageAbout } from './page-about.tsx'
import { nextPage, pagesFor, previousPage } from './page-order.ts'
import { loadSelfPlan } from './queries.ts'
import { pageWords, problemWords } from './self-plan.words.ts'
import {
  childFields,
  fieldTexts,
  type SelfPlanPageId,
  selfPlanFields,
  selfPlanPage,
} from './self-plan-pages.ts'
import { selfPlanWeek } from './self-plan-week.ts'
import { onPage, unsureAfter, unsureField } from './unsure.ts'
import { asksOfChild, writerStart } from './writer-start.ts'

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
  const shown = (content: SelfPlan) => onPage(content, page.id)
  return { ...loaded, ...(await sectionVersion(at, loaded.data.plan.written, page.id, fields, shown)) }
}

/** ④ セルフプランの一つのページ: one thing, its own save. */
export const selfPlanPageScreen = screen({
  path: '/cases/:id/self-plan/write/:section',
  who: selfPlanRoles,
  audit: 'セルフプランを書く',
  bare: true,
  title: ({ page }) => page.title,
  heading: ({ page, kana }) => sayer(kana)(easyPages[page.id].title),
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: homeTitle(seen), href: `/cases/${seen.file.id}/self-plan` },
  ],
  load: load,
  form: {
    fields: ({ seen, page, kana }): Fields =>
      kanaFields<Fields>(
        { ...(asksOfChild(seen) ? childFields : selfPlanFields)[page.id], ...unsureField(page) },
        fieldTexts,
        kana,
      ),
    start: ({ seen, page, plan: { content } }) => ({
      ...onPage(content, page.id),
      ...(content.writerName === null ? writerStart(seen) : {}),
    }),
    keep: ({ seen, page }, by) =>
      refuseUnlessDraftOpen(seen.file, by)
        ? null
        : { caseId: seen.file.id, kind: 'self-plan', section: page.id, title: page.title },
    submit: ({ seen, page, plan }, { unsure, ...values }, by, at) => {
      const here = `/cases/${seen.file.id}/self-plan`
      const next = nextPage(page, at.actor)
      const to = at.query.get('end') === '1' ? here : `${here}/${next ? `write/${next.id}` : 'check'}`
      const then = to + kanaQuery(at)
      const base = plan.written?.version ?? 0
      const ticked = Array.isArray(unsure) && unsure.length > 0
      const written = { ...values, unsure: unsureAfter(plan.content, page.id, ticked) }
      if (isSame(plan.content, written, page.id) && !refuseUnlessDraftOpen(seen.file, by))
        return { then, quiet: true }
      const move = writeDraft(seen.file, by, {
        document: plan.written?.id ?? null,
        base,
        kind: 'self-plan',
        content: withSection(plan.content, page.id, written as Partial<SelfPlan>, base),
      })
      return { move, file: seen.file, then }
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
        one={{
          progress: say(pageWords.progress(pages.indexOf(page) + 1, pages.length)),
          back: (
            <>
              {before && <a href={`${home}/write/${before.id}${asked}`}>{say(pageWords.back)}</a>}
              <a href={home + asked}>{say(pageWords.list)}</a>
            </>
          ),
        }}
      >
        <FormView
          form={{ ...form, problems: kanaProblems(form.problems, fieldTexts, kana) }}
          wrong={say(problemWords.title)}
          action={here + asked}
          button={say(pageWords.next)}
          also={
            <Button kind="secondary" formAction={`${here}${asked || '?'}${asked ? '&' : ''}end=1`}>
              {say(pageWords.end)}
            </Button>
          }
        >
          {page.id === 'week' && (
            <WeekEditorPlace fields={form.fields} week={plan.week} data={selfPlanWeek(seen, kana)} />
          )}
          <PageAbout page={page.id} child={asksOfChild(seen)} say={say} />
        </FormView>
      </EasyFrame>
    )
  },
})

/** Nothing is to be recorded: an empty page that was empty before, or what is saved already. */
const isSame = (plan: SelfPlan, written: Partial<SelfPlan>, page: SelfPlanPageId): boolean => {
  const keys = ['unsure', ...Object.keys(selfPlanFields[page])] as (keyof SelfPlan)[]
  const text = (one: Partial<SelfPlan>, key: keyof SelfPlan) => JSON.stringify(one[key] ?? null)
  return keys.every(
    (key) => text({ ...emptySelfPlan, unsure: [], ...written }, key) === text({ unsure: [], ...plan }, key),
  )
}
