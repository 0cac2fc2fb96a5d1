import type { ReactNode } from 'react'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { clock } from '../../ui/week-grid/week-blocks.ts'
import { writtenDay } from '../case/day-field.ts'
import type { MeetingCall } from './meeting-call.ts'

/** The call as those read it who are invited: on the screen or, printed, as a letter. */
export const CalledMeeting = ({
  call,
  office,
  person,
}: {
  readonly call: MeetingCall
  readonly office: string
  readonly person: string
}): ReactNode => (
  <>
    <p>
      {person}さんのこれからの生活と、使うサービスについて話し合います。
      {person}さんも、いっしょに話します。来られないときは、前もって意見を聞かせてください。
    </p>
    <SummaryList
      rows={[
        { label: '日', value: writtenDay(call.meets) },
        { label: '時刻', value: `${clock(call.from)}から` },
        { label: '場所', value: call.place },
        { label: '話すこと', value: call.about },
        {
          label: '呼ぶ人',
          value: call.invited
            .map(({ name, belongsTo }) =>
              name && belongsTo ? `${name}（${belongsTo}）` : (name ?? `${belongsTo}の担当の人`),
            )
            .join('\n'),
        },
        { label: '呼びかける人', value: office },
      ]}
    />
  </>
)
