import type { ReactNode } from 'react'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import { showForm } from '../../ui/kit/form.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
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
import { AmountWarnings } from './amount-warnings.tsx'
import { consentBefore } from './consent-before.ts'
import { consentFaults } from './consent-faults.ts'
import { consentFields } from './consent-fields.ts'
import { consentOf, deliveredOf } from './consent-of.ts'
import { EarlierConsent } from './earlier-consent.tsx'
import { LegalToDo } from './legal-to-do.tsx'
import { loadPlan, type PlanInHand } from './load-plan.ts'
import { NotWritten } from './not-written.tsx'
import { openPlaces } from './plan-return.ts'
import { readableFaults } from './readable-faults.ts'
import { type Receiver, receiversOf } from './receivers.ts'
import { ReturnedNote } from './returned-note.tsx'
import { settledPlan } from './settled-plan.ts'
import { SignatureBox } from './signature-box.tsx'
import { planPath, stages } from './stages.ts'
import { words } from './submission.words.ts'
import { submitPlan } from './submit-plan.ts'
import { submitPlanDraft } from './submit-plan-draft.ts'

type Data = {
  readonly seen: SeenCase
  readonly stage: PlanStage
  readonly plan: PlanInHand
  readonly receivers: readonly Receiver[]
}

/** What the form proposes: the day of the last save, who explains, who consents, who is to be given a copy. */
const startOf = ({ seen, plan, receivers, stage }: Data) => ({
  ...(plan.written ? { madeOn: dayOfInstant(plan.written.at) } : {}),
  explainedBy: seen.actor.name,
  consentBy: guardianOf(seen)?.name ?? seen.person.name,
  means: '署名' as const,
  deliveredBy: '手渡し' as const,
  deliveries:
    stage === '案' ? [] : receivers.map(({ key }) => ({ to: key, on: null, means: '手渡し' as const })),
})

const fieldsOf = ({ seen, receivers }: Pick<Data, 'seen' | 'receivers'>) =>
  consentFields(
    receivers.map(({ key, name }) => ({ value: key, label: name })),
    seen.today,
  )

const load = (stage: PlanStage) => async (at: At) => {
  const loaded = await onCase(at, async (seen) => ({
    stage,
    plan: await loadPlan(at, seen.file, stage),
    earlier:
      stage === '案' && seen.file.draft?.returned ? await consentBefore(at, seen.file.draft.document) : null,
    office: (await organisationName(at, seen.file.office?.id)) ?? '',
    ceiling: await ceilingOf(at, seen.file.id),
    receivers: await receiversOf(at, seen),
  }))
  if (!loaded) return null
  const { written } = loaded.data.plan
  const saved = written && {
    typed: showForm(fieldsOf(loaded.data), startOf(loaded.data)),
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
      fields: ({ seen, receivers }) => fieldsOf({ seen, receivers }),
      start: (data) => startOf(data),
      settled: ({ seen }) => settledPlan(seen.file.id, stage),
      alsoWrong: (data, typed, at) => readableFaults(fieldsOf(data), typed, at.today),
      submit: ({ seen, plan, office, ceiling, receivers }, values, by) => {
        const consent = consentOf(values, receivers)
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
          delivered: deliveredOf(values, guardianOf(seen)?.id ?? seen.person.id, receivers),
        })
        return { move, file: seen.file, then: `/cases/${seen.file.id}` }
      },
    },
    view: ({ seen, plan, earlier }, form, at) => {
      const { file } = seen
      const here = at.href(planPath(file.id, stage))
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
          <div className="screen-only">
            <ReturnedNote returned={plan.returned} here={here} />
            <LegalToDo {...{ check, here }} returned={plan.returned !== null} />
            <NotWritten content={plan.content} here={here} />
            <AmountWarnings content={plan.content} here={here} />
          </div>
          <p className="print-only">
            <strong>{words.beforeConsent}</strong>
          </p>
          <p className="screen-only">{words.lead}</p>
          <p className="screen-only">
            <a href={`${here}/unsigned.pdf`}>{words.unsigned}</a>
          </p>
          <Unmended {...{ plan, here }} />
          <PlanView content={plan.content} stage={stage} />
          <h2 className="screen-only">{words.consent}</h2>
          {ready || form.refusal ? (
            <div className="screen-only">
              <EarlierConsent consent={earlier} />
              <FormView form={form} button={words.button}>
                <SignatureBox />
              </FormView>
            </div>
          ) : (
            <p className="screen-only">{words.notReady}</p>
          )}
        </CaseFrame>
      )
    },
  })

/** Something the desk named has no tick yet: no bar to handing in, but nobody should overlook it. */
const Unmended = ({ plan, here }: { readonly plan: PlanInHand; readonly here: string }): ReactNode =>
  plan.returned && openPlaces(plan.returned).length > 0 ? (
    <p>
      <a href={`${here}/corrections`}>{words.unmended}</a>
    </p>
  ) : null
