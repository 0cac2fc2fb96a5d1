import { applyOn } from '../../law/kit/apply-on.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { FormView } from '../case/form-view.tsx'
import { NotYet } from '../case/not-yet.tsx'
import { supersede } from '../case/previous-case.ts'
import { reviewSchedule } from '../case/review-schedule.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { decideFields, termsOf } from './decide.fields.ts'
import { words } from './decide.words.ts'
import { decideGrant } from './decide-grant.ts'
import { DecisionBasis } from './decision-basis.tsx'
import { type Checked, DecisionCheck } from './decision-check.tsx'
import { grantFaults } from './grant-faults.ts'
import { certificateOf, grantNoticeOf } from './grant-papers.ts'
import type { GrantTerms } from './grant-terms.ts'
import { grantWarnings } from './grant-warnings.ts'
import { type Decision, loadDecision } from './load-decision.ts'
import { holderOf, saveCertificateNumber } from './queries.ts'
import { startDecision } from './start-decision.ts'

/** ⑩ 支給決定 */
export const decideScreen = screen({
  path: '/cases/:id/decide',
  who: ['係長'],
  audit: '支給決定',
  title: () => words.title,
  trail: caseTrail,
  load: (at) => onCase(at, (seen) => loadDecision(at, seen)),
  form: {
    fields: (data) => decideFields(data),
    start: (data) => startDecision(data),
    check: async (data, values, at) => {
      const terms = termsOf(values, data.monitored)
      const faults = [...grantFaults(terms, at.today), ...(await taken(at, data, terms))]
      if (faults.length > 0) return { problems: faults }
      const show: Checked = {
        terms,
        schedule: scheduleOf(at, terms, explainOn),
        warnings: grantWarnings(data.facts, terms),
        desk: data.desks.find(({ id }) => id === terms.desk)?.name ?? '',
      }
      return { show }
    },
    submit: async (data, values, by, at) => {
      const { file, person } = data.seen
      const terms = termsOf(values, data.monitored)
      const problems = await taken(at, data, terms)
      const desk = data.desks.find(({ id }) => id === terms.desk)
      if (problems.length > 0 || !desk) return { problems }
      const schedule = scheduleOf(at, terms)
      const papers = {
        file,
        person,
        municipality: at.municipality,
        desk,
        today: at.today,
        terms,
        schedule,
        office: data.office,
        previous: data.facts.previous,
        ...data.persons,
      }
      const move = decideGrant(file, by, {
        terms,
        schedule,
        proposed: { services: data.proposed, interval: data.interval, draftEvery: data.draft.every },
        notice: grantNoticeOf(papers),
        certificate: certificateOf(papers),
      })
      if (move.done) await saveCertificateNumber(at, person.id, terms.certificateNumber, data.freeNumber)
      return { move, file, also: await supersede(at, file), then: `/cases/${file.id}/papers` }
    },
  },
  view: (data, form, at) => (
    <CaseFrame seen={data.seen}>
      {form.checking ? (
        <>
          <h2>{words.checkTitle}</h2>
          <DecisionCheck checked={form.checking} data={data} />
          <CheckForm form={form} button={words.decide} />
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          <p>
            <a href={at.href(`/cases/${data.seen.file.id}/decide/refuse`)}>{words.refuseLink}</a>
          </p>
          <NotYet seen={data.seen} step={10} form={form} at={at} />
          <div className="dense">
            <FormView form={form} button={words.check} before={<DecisionBasis data={data} at={at} />} />
          </div>
        </>
      )}
    </CaseFrame>
  ),
})

const scheduleOf = (at: At, terms: GrantTerms, ask = applyOn) =>
  reviewSchedule(terms, { today: at.today, municipality: at.municipality.name }, ask)

/** Two people never share a certificate number. */
const taken = async (at: At, { seen }: Decision, { certificateNumber }: GrantTerms) => {
  const holder = await holderOf(at, certificateNumber)
  return holder !== null && holder !== seen.person.id ? [{ field: 'number', says: words.numberTaken }] : []
}
