import { expect, test } from 'vitest'
import { meetingRecord } from './meeting-record.ts'
import { sampleMeetingRecord } from './sample.ts'

test('開催日時', () => {
  expect(meetingRecord.sheet(sampleMeetingRecord).held).toBe('令和8年10月2日　14:00〜15:10')
})

test('本人が出なかったときは理由がある', () => {
  const sheet = meetingRecord.sheet({
    ...sampleMeetingRecord,
    personTookPart: { yes: false, reason: '体調不良のため、前日に意見を聞いた。' },
  })
  expect(sheet).toMatchObject({
    personTookPart: false,
    reasonOfAbsence: '体調不良のため、前日に意見を聞いた。',
  })
})
