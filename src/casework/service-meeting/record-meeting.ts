import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import type { Meeting } from './meeting.ts'
import { meetingFaults } from './meeting-faults.ts'
import { meetingSnapshot } from './meeting-snapshot.ts'

export type MeetingRecording = {
  readonly meeting: Meeting
  readonly person: Pick<SeenPerson, 'name' | 'guardian'>
  readonly office: string
}

/**
 * ⑬ サービス担当者会議を記録する
 *
 * The office's record of the meeting after the decision, before or after the services have begun. The person takes
 * part as a rule; where not, the reason is kept.
 */
export const recordMeeting: Move<MeetingRecording> = (file, by, { meeting, person, office }) => {
  const refusal = refuseUnlessOpen(file, 13, by)
  if (refusal) return refusal
  const fault = meetingFaults(file, meeting, by.today)[0]
  if (fault) return refuse(file, 'サービス担当者会議の記録', fault.says)
  const document = by.newId()
  const paper = by.newId()
  return done([{ type: 'service-meeting-held', on: meeting.heldOn, document, paper }], {
    documents: [{ id: document, base: 0, kind: 'service-meeting', content: meeting }],
    papers: [
      { id: paper, form: 'meeting-record', snapshot: meetingSnapshot(file, by, meeting, person, office) },
    ],
  })
}
