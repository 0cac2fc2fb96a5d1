import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import type { At } from '../case/at.ts'
import { caseTrail } from '../case/case-frame.tsx'
import type { CaseFile } from '../case/file.ts'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase, personForPaper } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { writtenInstant } from '../case/written-instant.ts'
import { deskList } from '../registers/desk-list.ts'
import { boxesRuling } from './boxes-ruling.ts'
import { CheckList } from './check-list.tsx'
import { kanaOf, kanaQuery, sayer } from './easy.tsx'
import { EasyFrame } from './easy-frame.tsx'
import { handInNow, sixItems } from './hand-in.ts'
import { homeTitle } from './home-title.ts'
import { mayOpenSelfPlan, selfPlanRoles } from './may-open.ts'
import { pagesFor } from './page-order.ts'
import { loadSelfPlan, typedNow } from './queries.ts'
import { words as home, checkWords as words } from './self-plan.words.ts'
import { SelfPlanAnswers } from './self-plan-answers.tsx'
import { selfPlanPageScreen } from './self-plan-page.screen.tsx'
import { selfPlanPages } from './self-plan-pages.ts'
import { isAnswered } from './self-plan-state.ts'
import { submitFront } from './submit-front.ts'
import { submitSelfPlan } from './submit-self-plan.ts'
import { TypedNotice } from './typed-notice.tsx'
import { isUnsure } from './unsure.ts'

const load = async (at: At) => {
  const loaded = await onCase(at, async ({ file }) =>
    file.author === 'セルフプラン' && mayOpenSelfPlan(at.actor, file)
      ? {
          plan: await loadSelfPlan(at, file),
          typed: await typedNow(at, file),
          desks: await deskList(at.tx, at.municipality.number),
          kana: kanaOf(at),
        }
      : null,
  )
  if (!loaded) return null
  const { written } = loaded.data.plan
  const saved = written && { typed: {}, by: written.by, at: writtenInstant(written.at) }
  return { ...loaded, version: written?.version ?? 0, ...(saved ? { saved } : {}) }
}

/** ⑧ セルフプランを確かめて出す: the whole of it, or the front for the municipality to complete. */
export const checkSelfPlanScreen = screen({
  path: '/cases/:id/self-plan/check',
  who: selfPlanRoles,
  audit: 'セルフプランの提出',
  title: () => withoutRuby(words.title),
  heading: ({ kana }) => sayer(kana)(words.title),
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: homeTitle(seen), href: `/cases/${seen.file.id}/self-plan` },
  ],
  load: load,
  form: {
    fields: () => ({}),
    settled: ({ seen: { file } }) => ({
      ...{ caseId: file.id, kind: 'self-plan' },
      sections: selfPlanPages.map(({ id, title }) => ({
        ...{ section: id, title },
        path: `/cases/${file.id}/self-plan/write/${id}`,
        take: { screen: selfPlanPageScreen, params: { section: id } },
      })),
      told: true,
    }),
    submit: async ({ seen: { file, person }, plan }, _values, by, at) => {
      const handIn = handInNow(file, by, plan.content) === '表面' ? submitFront : submitSelfPlan
      const move = handIn(file, by, {
        document: plan.written?.id ?? null,
        base: plan.written?.version ?? 0,
        content: plan.content,
        person: (await personForPaper(at, file.id)) ?? person,
      })
      // With the front handed in, a provider's help is over, and so is its sight of the case.
      if (at.actor.role === '事業者職員') return { move, file, then: '/start' }
      return { move, file, then: `/cases/${file.id}/self-plan${kanaQuery(at)}`, saidThere: true }
    },
  },
  view: ({ seen, plan, typed: typedOn, kana, desks }, form, at) => {
    const { file } = seen
    const typed = typedOn.map(({ page }) => page)
    const say = sayer(kana)
    const here = at.href(`/cases/${file.id}/self-plan`)
    const to = (page: string) => `${here}/write/${page}${kanaQuery(at)}`
    const mode = handInNow(file, at, plan.content)
    // What is refused with ways to mend it is refused until it is mended: no button that cannot do what it says.
    const maySend = mode !== null && !form.refusal?.ways
    const refusal = mode === null ? refuseUnlessOpen(file, 8, at) : null
    const told = maySend ? null : (form.refusal ?? refusal)
    const { missing, ruling } = sixItems(file, at, plan.content)
    const boxes = boxesRuling(
      { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
      plan.content,
    )
    const pages = pagesFor(at.actor)
    const open = pages.filter(
      (page) =>
        (page.id === 'writer' || missing.some(({ id }) => page.items.includes(id))) &&
        !typed.includes(page.id) &&
        !isAnswered(plan.content, page),
    )
    return (
      <EasyFrame {...{ seen, at, form, desks }} here={`${here}/check`}>
        <TypedNotice typed={typedOn} {...{ form, say, to }} />
        <CheckList kind="warning" title={words.missing} pages={open} {...{ say, to }}>
          <p>{say(words.missingLead)}</p>
          <WhyRuling ruling={ruling} />
        </CheckList>
        <CheckList
          kind="info"
          title={words.unsure}
          pages={pages.filter(({ id }) => isUnsure(plan.content, id))}
          {...{ say, to }}
        >
          <p>{say(words.unsureLead)}</p>
        </CheckList>
        {told && !told.ways && <RefusalNotice refusal={told} />}
        {!boxes.silent && (
          <>
            <p>{say(words.boxes)}</p>
            <WhyRuling ruling={boxes} />
          </>
        )}
        <p>{say(leadOf(file, maySend))}</p>
        <SelfPlanAnswers
          plan={plan.content}
          {...{ say, pages, typed }}
          {...(file.draft?.submitted ? {} : { here: to })}
        />
        {maySend && <p>{say(words.after)}</p>}
        {maySend && mode === '表面' && <p>{say(words.frontLead)}</p>}
        {maySend && <FormView form={form} button={say(mode === '表面' ? words.frontButton : words.button)} />}
      </EasyFrame>
    )
  },
})

const leadOf = (file: CaseFile, maySend: boolean): string => {
  if (maySend) return words.lead
  if (file.draft?.submitted) return home.submitted
  return file.selfPlan?.front ? home.front : words.notNow
}
