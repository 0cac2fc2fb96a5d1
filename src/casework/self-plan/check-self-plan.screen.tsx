import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { legalCheck } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { writtenInstant } from '../case/written-instant.ts'
import { boxesRuling } from './boxes-ruling.ts'
import { loadSelfPlan } from './queries.ts'
import { words as home, checkWords as words } from './self-plan.words.ts'
import { SelfPlanAnswers } from './self-plan-answers.tsx'
import { selfPlanPages } from './self-plan-pages.ts'
import { selfPlanItems } from './self-plan-state.ts'
import { submitSelfPlan } from './submit-self-plan.ts'

const load = async (at: At) => {
  const loaded = await onCase(at, async ({ file }) =>
    file.author === 'セルフプラン' ? { plan: await loadSelfPlan(at, file) } : null,
  )
  if (!loaded) return null
  const { written } = loaded.data.plan
  const saved = written && { typed: {}, by: written.by, at: writtenInstant(written.at) }
  return { ...loaded, version: written?.version ?? 0, ...(saved ? { saved } : {}) }
}

/** ⑧ セルフプランを確かめて出す */
export const checkSelfPlanScreen = screen({
  path: '/cases/:id/self-plan/check',
  who: ['本人', '家族', '窓口', '係長', '支援センター職員'],
  audit: 'セルフプランの提出',
  title: () => words.title,
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: home.title, href: `/cases/${seen.file.id}/self-plan` },
  ],
  load: load,
  form: {
    fields: () => ({}),
    submit: ({ seen, plan }, _values, by) => ({
      move: submitSelfPlan(seen.file, by, {
        document: plan.written?.id ?? null,
        base: plan.written?.version ?? 0,
        content: plan.content,
        person: seen.person,
      }),
      file: seen.file,
      then: `/cases/${seen.file.id}/self-plan`,
    }),
  },
  view: ({ seen, plan }, form, at) => {
    const { file } = seen
    const here = at.href(`/cases/${file.id}/self-plan`)
    const refusal = refuseUnlessOpen(file, 8, at)
    const check = legalCheck(
      at,
      { kind: 'セルフプラン', person: regimeOf(file, at.today) },
      selfPlanItems(plan.content),
    )
    const when = { on: Temporal.PlainDate.from(at.today), in: at.municipality.name }
    const boxes = boxesRuling(when, plan.content)
    const pages = selfPlanPages.filter(
      ({ id, items }) =>
        check.missing.some((item) => items.includes(item.id)) ||
        (id === 'writer' && !plan.content.writerName),
    )
    return (
      <CaseFrame seen={seen}>
        {pages.length > 0 && (
          <Notice kind="warning" title={words.missing}>
            <ul>
              {pages.map(({ id, title }) => (
                <li key={id}>
                  <a href={`${here}/write/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
            <p>{words.missingLead}</p>
            <WhyRuling ruling={check.ruling} />
          </Notice>
        )}
        {refusal && !form.refusal && <RefusalNotice refusal={refusal} />}
        {!boxes.silent && (
          <>
            <p>{words.boxes}</p>
            <WhyRuling ruling={boxes} />
          </>
        )}
        <p>{words.lead}</p>
        <SelfPlanAnswers plan={plan.content} {...(file.draft?.submitted ? {} : { here })} />
        <p>{words.after}</p>
        {(form.refusal || (pages.length === 0 && !refusal)) && <FormView form={form} button={words.button} />}
      </CaseFrame>
    )
  },
})
