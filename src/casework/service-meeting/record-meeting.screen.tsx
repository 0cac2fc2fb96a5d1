import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { meetingFaults } from './meeting-faults.ts'
import { meetingFields } from './meeting-fields.ts'
import { calledMeeting, expectedFrom, meetingNames } from './queries.ts'
import { recordMeeting } from './record-meeting.ts'

/** ⑬ サービス担当者会議 */
export const recordMeetingScreen = screen({
  path: '/cases/:id/service-meeting',
  who: ['相談支援専門員', '事業所管理者'],
  audit: 'サービス担当者会議の記録',
  title: () => 'サービス担当者会議を記録する',
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      names: await meetingNames(at, file),
      called: await calledMeeting(at, file),
    })),
  form: {
    fields: () => meetingFields,
    start: ({ seen, names, called }) => ({
      ...(called && { from: called.from, place: called.place }),
      ...(called && called.meets <= seen.today && { heldOn: called.meets }),
      attended: expectedFrom(called, seen, names),
    }),
    submit: ({ seen, names }, meeting, by) => {
      const problems = meetingFaults(seen.file, meeting, by.today)
      if (problems.length > 0) return { problems }
      const move = recordMeeting(seen.file, by, { meeting, person: seen.person, office: names.office })
      return { move, file: seen.file, then: `/cases/${seen.file.id}` }
    },
  },
  view: ({ seen, called }, form, at) => {
    const refusal = form.refusal ? null : refuseUnlessOpen(seen.file, 13, at)
    return (
      <CaseFrame seen={seen}>
        {refusal ? (
          <>
            <RefusalNotice refusal={refusal} />
            <p>
              <a href={at.href(`/cases/${seen.file.id}/papers`)}>書類（印刷）を見る</a>
            </p>
          </>
        ) : (
          <>
            <p>
              サービスの利用が始まる前でも後でも、開いた会議を記録できます。本人は、原則として参加します。
              記録すると、会議の記録が印刷できるようになります。
            </p>
            <p>
              <a href={at.href(`/cases/${seen.file.id}/service-meeting/call`)}>
                {called ? '呼びかけた内容を見る' : '先に会議を呼びかける（お知らせ・手紙）'}
              </a>
            </p>
            <p className="keep-note">
              ここは自動では保存されません。書いたら「会議を記録する」を押してください。
            </p>
            <FormView form={form} button="会議を記録する" />
          </>
        )}
      </CaseFrame>
    )
  },
})
