import type { ReactNode } from 'react'
import { Panel } from '../../ui/panel/panel.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { Minutes } from './queries.ts'

/** 担当者会議で決まったこと: before one's eyes while the plan is written; the whole record is a paper. */
export const MeetingMinutes = ({
  minutes: { heldOn, topics, remaining },
  papers,
}: {
  readonly minutes: Minutes
  readonly papers: string
}): ReactNode => (
  <Panel
    title={`担当者会議で決まったこと（${writtenDay(heldOn)}）`}
    actions={<a href={papers}>会議の記録（書類）を開く</a>}
  >
    <SummaryList
      rows={[
        ...topics.map(({ topic, conclusion }) => ({ label: topic, value: conclusion })),
        ...(remaining ? [{ label: '残された課題', value: remaining }] : []),
      ]}
    />
  </Panel>
)
