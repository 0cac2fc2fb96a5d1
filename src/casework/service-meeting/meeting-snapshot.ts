import type { MeetingRecord } from '../../forms/meeting-record/meeting-record.ts'
import { clock } from '../../ui/week-grid/week-blocks.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { By } from '../case/move.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import type { Meeting } from './meeting.ts'

/** The record as it is printed and kept. */
export const meetingSnapshot = (
  file: CaseFile,
  by: By,
  meeting: Meeting,
  person: Pick<SeenPerson, 'name' | 'guardian'>,
  office: string,
): MeetingRecord => ({
  demo: by.municipality.demo,
  person: { name: person.name, guardian: guardianOf({ file, person })?.name ?? null },
  office: { name: office, author: by.actor.name },
  held: { on: meeting.heldOn, from: clock(meeting.from), to: clock(meeting.to), place: meeting.place },
  attended: meeting.attended.map(({ name, belongsTo, profession }) => ({
    name,
    belongsTo: belongsTo ?? '',
    profession: profession ?? '',
  })),
  personTookPart:
    meeting.personTookPart === '参加した' ? { yes: true } : { yes: false, reason: meeting.reason ?? '' },
  absent: meeting.absent.map(({ name, belongsTo, opinion }) => ({
    name,
    belongsTo: belongsTo ?? '',
    opinion,
  })),
  topics: meeting.topics,
  remaining: meeting.remaining ?? '',
  next: meeting.next ?? '',
  writtenOn: by.today,
})
