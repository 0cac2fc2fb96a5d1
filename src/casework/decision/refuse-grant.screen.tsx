import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { AppealSays } from '../case/appeal-says.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { FormView } from '../case/form-view.tsx'
import { endFollowUp } from '../case/previous-case.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { deskList } from '../registers/desk-list.ts'
import { refuseWords as words } from './decide.words.ts'
import { lawOf, noticeHead } from './notice-recipient.ts'
import { refuseGrant } from './refuse-grant.ts'

/** ⑩ 却下 */
export const refuseGrantScreen = screen({
  path: '/cases/:id/decide/refuse',
  who: ['係長'],
  audit: '申請の却下',
  title: () => words.title,
  trail: caseTrail,
  load: (at) => onCase(at, async () => ({ desks: await deskList(at.tx, at.municipality.number) })),
  form: {
    fields: ({ desks }) => ({
      reason: longText({ label: words.reason, hint: words.reasonHint, max: 500 }),
      desk: choice({
        label: words.desk,
        options: desks.map(({ id, name, telephone }) => ({
          value: id,
          label: name,
          hint: `電話 ${telephone}`,
        })),
      }),
    }),
    check: ({ desks }, { reason, desk }) => ({
      show: { reason, desk: desks.find(({ id }) => id === desk)?.name ?? '' },
    }),
    submit: async ({ seen, desks }, { reason, desk: chosen }, by, at) => {
      const { file, person } = seen
      const desk = desks.find(({ id }) => id === chosen)
      if (!desk) return { problems: [{ field: 'desk', says: `${words.desk}を選んでください` }] }
      const head = noticeHead({ file, person, municipality: at.municipality, desk, today: at.today })
      const move = refuseGrant(file, by, { reason, notice: { ...head, kind: '却下', granted: null, reason } })
      return { move, file, also: await endFollowUp(at, file), then: `/cases/${file.id}/papers` }
    },
  },
  view: ({ seen }, form, at) => (
    <CaseFrame seen={seen}>
      {form.checking ? (
        <>
          <p>{words.checkLead}</p>
          <SummaryList
            rows={[
              { label: words.reason, value: form.checking.reason },
              { label: words.desk, value: form.checking.desk },
              {
                label: words.appeal,
                value: (
                  <AppealSays
                    law={lawOf(seen.file.application?.services ?? [], at.today)}
                    municipality={at.municipality}
                    today={at.today}
                  />
                ),
              },
            ]}
          />
          <CheckForm form={form} button={words.refuse} />
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          <FormView form={form} button={words.check} />
        </>
      )}
    </CaseFrame>
  ),
})
