import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import type { MeetingCall } from './meeting-call.ts'

/**
 * ⑬ 担当者会議を呼びかける
 *
 * The planning office calls the meeting: day, hour, place, and who is invited, the person first of all. Everybody on
 * the case is told; a later call takes the place of the one before.
 */
export const callMeeting: Move<MeetingCall> = (file, by, call) => {
  const refusal = refuseUnlessOpen(file, 13, by)
  if (refusal) return refusal
  if (call.meets < by.today)
    return refuse(file, 'サービス担当者会議の呼びかけ', '開く日が、今日より前の日になっています。')
  const document = by.newId()
  return done([{ type: 'service-meeting-called', on: by.today, meets: call.meets, document }], {
    documents: [{ id: document, base: 0, kind: 'service-meeting-call', content: call }],
  })
}
