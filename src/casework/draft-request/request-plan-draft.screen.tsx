import { applyOn } from '../../law/kit/apply-on.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { choice } from '../../ui/kit/choice.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { dateOf, dueDay } from '../case/due-day.ts'
import type { CaseFile } from '../case/file.ts'
import { FormView } from '../case/form-view.tsx'
import { NotYet } from '../case/not-yet.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { codeUntil } from './code-until.ts'
import { endCodes } from './end-codes.ts'
import { letterOf, requestBasisOf } from './letter-of.ts'
import { addresseeOf, draftNeedDecision, letterDesks, personAccount } from './queries.ts'
import { requestPlanDraft } from './request-plan-draft.ts'
import { words } from './request-plan-draft.words.ts'

/** ② 計画案の提出依頼 */
export const requestPlanDraftScreen = screen({
  path: '/cases/:id/request-draft',
  who: ['窓口', '係長'],
  audit: '計画案の提出依頼',
  load: (at) =>
    onCase(at, async ({ file }) => {
      return {
        desks: await letterDesks(at),
        to: await addresseeOf(at, file),
        account: await personAccount(at, file),
        decided:
          file.application?.draftNeed !== '市町村の判断' ||
          (await draftNeedDecision(at, file.id))?.decided === '求める',
        proposedDue: dateOf(dueOn(at)),
      }
    }),
  title: () => words.title,
  trail: caseTrail,
  form: {
    fields: ({ desks, proposedDue }) => ({
      due: day({ label: words.due, hint: proposedDue ? words.dueHint : words.dueNoSetting }),
      desk: choice({
        label: words.handIn,
        options: desks.map(({ id, name, area }) => ({ value: id, label: name, hint: area })),
      }),
    }),
    start: ({ proposedDue, desks: [only, ...others] }) => ({
      ...(proposedDue ? { due: proposedDue } : {}),
      ...(only && others.length === 0 ? { desk: only.id } : {}),
    }),
    submit: async ({ seen: { file }, desks, to, account, decided }, { due, desk: chosen }, by, at) => {
      const desk = desks.find(({ id }) => id === chosen)
      if (!desk || !file.application) return { problems: [{ field: 'desk', says: '提出先を選んでください' }] }
      const letter = letterOf({
        ...{ application: file.application, to, desk },
        ...{ municipality: at.municipality, today: at.today },
      })
      const move = requestPlanDraft(file, by, {
        ...{ due, letter, decided, basis: letter.basis },
        ticket:
          account && account.password_hash === null
            ? {
                ...{ account: account.id, site: at.address, receipt: file.receptionNumber },
                ...{ code: at.newCode(), validUntil: codeUntil(at.today, due) },
              }
            : null,
      })
      if (move.done && move.letterCodes.length > 0 && account) await endCodes(at, account.id)
      return { move, file, then: `/cases/${file.id}/papers` }
    },
  },
  view: ({ seen, decided, desks, account }, form, at) => (
    <CaseFrame seen={seen}>
      {decided ? (
        <>
          <p>{words.lead}</p>
          <SummaryList
            rows={[
              {
                label: '申請したサービス',
                value: serviceNames(seen.file.application?.services ?? [], at.today).join('、'),
              },
              { label: words.basis, value: <Basis application={seen.file.application} at={at} /> },
              { label: words.dueProposal, value: <ProposedDue at={at} /> },
              {
                label: 'サインイン',
                value: words.ticket[!account ? 'none' : account.password_hash ? 'has' : 'new'],
              },
            ]}
          />
          {desks.length === 0 && <Notice kind="warning" title={words.noDesk} />}
          <NotYet seen={seen} step={2} form={form} at={at} />
          <FormView form={form} button={words.button} />
        </>
      ) : (
        <Notice kind="warning" title={words.undecided}>
          <p>{words.undecidedSays}</p>
          <LinkButton href={at.href(`/cases/${seen.file.id}/draft-need`)}>{words.decide}</LinkButton>
        </Notice>
      )}
    </CaseFrame>
  ),
})

/** What the municipality's setting comes to when the letter goes out today. */
const dueOn = (at: At, ask = applyOn) => {
  const { name, settings } = at.municipality
  const { draftDays: days = null, dayOff = null } = settings
  return dueDay({ from: at.today, place: name, days, dayOff }, ask)
}

const ProposedDue = ({ at }: { readonly at: At }) => {
  const ruling = dueOn(at, explainOn)
  const date = dateOf(ruling)
  return (
    <>
      {date === null ? words.noDue : words.proposedDue(writtenDay(date))}
      <WhyRuling ruling={ruling} />
    </>
  )
}

type BasisOf = { readonly application: CaseFile['application']; readonly at: At }

const Basis = ({ application, at }: BasisOf) => {
  if (!application) return null
  const ruling = requestBasisOf(application, at.municipality.name, at.today, explainOn)
  return (
    <>
      {ruling.silent ? '' : ruling.finding.map(({ text }) => text).join('、')}
      <WhyRuling ruling={ruling} />
    </>
  )
}
