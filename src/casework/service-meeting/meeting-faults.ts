import type { Problem } from '../../ui/kit/field.ts'
import type { CaseFile } from '../case/file.ts'
import type { Meeting } from './meeting.ts'

/** What is out of order in a record: its day, and an absence of the person without a reason. */
export const meetingFaults = (file: CaseFile, meeting: Meeting, today: string): readonly Problem[] => {
  const { heldOn, personTookPart, reason } = meeting
  const faults: (Problem | false)[] = [
    heldOn > today && { field: 'heldOn', says: '開催日が、今日より後の日になっています。' },
    file.grant !== null &&
      heldOn < file.grant.on && { field: 'heldOn', says: '開催日が、支給決定の日より前になっています。' },
    personTookPart === '参加していない' &&
      !reason && { field: 'reason', says: '本人が参加していないわけを書いてください。' },
  ]
  return faults.filter((fault) => fault !== false)
}
