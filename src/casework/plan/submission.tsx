import type { PlanStage } from '../../plan/content/plan-content.ts'
import { choice } from '../../ui/kit/choice.ts'
import { showForm } from '../../ui/kit/form.ts'
import { text } from '../../ui/kit/text.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { guardianOf } from '../case/guardian-of.ts'
import { ceilingOf } from '../case/plan-content-ceiling.ts'
import { legalCheck, presentItems } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { PlanView } from '../case/plan-view.tsx'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase, type SeenCase } from '../case/seen-case.ts'
import { dayOfInstant, writtenInstant } from '../case/written-instant.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { consentFaults } from './consent-faults.ts'
import { LegalToDo } from './legal-to-do.tsx'
import { loadPlan, type PlanInHand } from './load-plan.ts'
import { planPath, stages } from './stages.ts'
import { words } from './submission.words.ts'
import { submitPlan } from './submit-plan.ts'
import { submitPlanDraft } from './submit-plan-draft.ts'

const fields = {
  madeOn: day({ label: words.madeOn }),
  explainedOn: day({ label: words.explainedOn }),
  consentedOn: day({ label: words.consentedOn, hint: words.consentHint }),
  consentBy: text({ label: words.consentBy, max: 100 }),
  means: choice({
    label: words.means,
    options: [
      { value: '署名', label: '紙に署名' },
      { value: '電子', label: '電子的な方法', hint: '相手が承諾しているとき' },
    ],
  }),
  deliveredOn: day({ label: words.deliveredOn }),
}

/** What the form proposes: the day of the last save, and the person (or the guardian) who consents. */
const startOf = ({ seen, plan }: { readonly seen: SeenCase; readonly plan: PlanInHand }) => ({
  ...(plan.written ? { madeOn: dayOfInstant(plan.written.at) } : {}),
  consentBy: guardianOf(seen)?.name ?? seen.person.name,
  means: '署名' as const,
})

const load = (stage: PlanStage) => async (at: At) => {
  const loaded = await onCase(at, async ({ file }) => ({
    plan: await loadPlan(at, file, stage),
    office: (await organisationName(at, file.office?.id)) ?? '',
    ceiling: await ceilingOf(at, file.id),
  }))
  if (!loaded) return null
  const { written } = loaded.data.plan
  const saved = written && {
    typed: showForm(fields, startOf(loaded.data)),
    by: written.by,
    at: writtenInstant(written.at),
  }
  return { ...loaded, version: written?.version ?? 0, ...(saved ? { saved } : {}) }
}

/** ⑧⑭ The check page: the whole as it will be kept, what is missing, and the person's consent. */
export const submission = (stage: PlanStage) =>
  screen({
    path: `/cases/:id/${stages[stage].path}/submit`,
    who: ['相談支援専門員', '事業所管理者'],
    audit: stages[stage].submit,
    title: () => stages[stage].submit,
    trail: ({ seen }) => [
      ...caseTrail({ seen }),
      { label: stages[stage].write, href: planPath(seen.file.id, stage) },
    ],
    load: load(stage),
    form: {
      fields: () => fields,
      start: (data) => startOf(data),
      submit: ({ seen, plan, office, ceiling }, consent, by) => {
        const problems = consentFaults(consent, by.today)
        if (problems.length > 0) return { problems }
        const submit = stage === '案' ? submitPlanDraft : submitPlan
        const move = submit(seen.file, by, {
          document: plan.written?.id ?? null,
          base: plan.written?.version ?? 0,
          content: plan.content,
          consent,
          person: seen.person,
          office,
          ceiling,
        })
        return { move, file: seen.file, then: `/cases/${seen.file.id}` }
      },
    },
    view: ({ seen, plan }, form, at) => {
      const { file } = seen
      const refusal = refuseUnlessOpen(file, stages[stage].submitStep, at)
      const check = legalCheck(
        at,
        { kind: stages[stage].law, person: regimeOf(file, at.today) },
        presentItems(plan.content),
      )
      const ready = refusal === null && check.missing.length === 0
      return (
        <CaseFrame seen={seen}>
          {refusal && !form.refusal && <RefusalNotice refusal={refusal} />}
          <LegalToDo check={check} here={at.href(planPath(file.id, stage))} />
          <p>{words.lead}</p>
          <PlanView content={plan.content} stage={stage} />
          <h2>{words.consent}</h2>
          {ready || form.refusal ? <FormView form={form} button={words.button} /> : <p>{words.notReady}</p>}
        </CaseFrame>
      )
    },
  })
