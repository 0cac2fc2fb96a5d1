import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { weekTime } from '../case/week-time-field.ts'
import { callMeeting } from './call-meeting.ts'
import { CalledMeeting } from './called-meeting.tsx'
import { calledMeeting, expectedAt, meetingNames } from './queries.ts'

const fields = {
  meets: day({ label: '開く日' }),
  from: weekTime({ label: '始まる時刻' }),
  place: text({ label: '場所', hint: '本人が行きやすいところ。自宅でも開けます', max: 200 }),
  about: optional(longText({ label: '話すこと', max: 1000, rows: 3 })),
  invited: rows({
    label: '呼ぶ人',
    hint: '本人・家族と、利用する事業者はあらかじめ入れてあります。民生委員や学校なども加えられます。',
    itemName: '呼ぶ人',
    min: 1,
    max: 40,
    item: {
      name: optional(text({ label: '氏名', max: 100 })),
      belongsTo: optional(text({ label: '所属', hint: '例：事業所の名前、本人、母', max: 100 })),
    },
  }),
}

/** ⑬ サービス担当者会議の呼びかけ: the planner calls; those who are called read it here and may print it. */
export const callMeetingScreen = screen({
  path: '/cases/:id/service-meeting/call',
  who: ['相談支援専門員', '事業所管理者', '事業者職員', '本人', '家族'],
  audit: 'サービス担当者会議の呼びかけ',
  title: () => 'サービス担当者会議のお知らせ',
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      names: await meetingNames(at, file),
      called: await calledMeeting(at, file),
    })),
  form: {
    fields: () => fields,
    start: ({ seen, names }) => ({ invited: expectedAt(seen, names) }),
    submit: ({ seen }, call, by) => {
      const invited = call.invited.filter(({ name, belongsTo }) => name !== null || belongsTo !== null)
      return {
        move: callMeeting(seen.file, by, { ...call, invited }),
        file: seen.file,
        then: `/cases/${seen.file.id}/service-meeting/call`,
      }
    },
  },
  view: ({ seen, names, called }, form, at) => {
    const mayCall = refuseUnlessOpen(seen.file, 13, at) === null
    return (
      <CaseFrame seen={seen}>
        {called ? (
          <CalledMeeting call={called} office={names.office} person={seen.person.name} />
        ) : (
          <p>サービス担当者会議は、いまのところ呼びかけられていません。</p>
        )}
        {(mayCall || form.refusal) && (
          <div className="screen-only">
            <h2>{called ? '日や場所を変えて、もう一度呼びかける' : '会議を呼びかける'}</h2>
            <p>
              本人は、原則として参加します。記録すると、本人・家族と、利用する事業者のお知らせに出ます。この画面を印刷すると、手紙として渡せます。
            </p>
            <FormView form={form} button="呼びかける" />
            <p>
              <a href={at.href(`/cases/${seen.file.id}/service-meeting`)}>開いた会議を記録する</a>
            </p>
          </div>
        )}
      </CaseFrame>
    )
  },
})
