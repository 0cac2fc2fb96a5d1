import { createAnnex } from '../kit/annex.ts'
import type { Form } from '../kit/form.ts'
import { writtenDate } from '../kit/written-date.ts'

/** サービス担当者会議の記録. ISO days; times as they are written. */
export type MeetingRecord = {
  readonly demo: boolean
  readonly person: { readonly name: string; readonly guardian: string | null }
  readonly office: { readonly name: string; readonly author: string }
  readonly held: { readonly on: string; readonly from: string; readonly to: string; readonly place: string }
  readonly attended: readonly {
    readonly name: string
    readonly belongsTo: string
    readonly profession: string
  }[]
  /** 本人の参加: the reason is there when the person did not take part. */
  readonly personTookPart: { readonly yes: true } | { readonly yes: false; readonly reason: string }
  readonly absent: readonly { readonly name: string; readonly belongsTo: string; readonly opinion: string }[]
  readonly topics: readonly {
    readonly topic: string
    readonly discussion: string
    readonly conclusion: string
  }[]
  readonly remaining: string
  readonly next: string
  readonly writtenOn: string
}

export const meetingRecord: Form<MeetingRecord> = {
  id: 'meeting-record',
  version: '1',
  title: () => 'サービス担当者会議の記録',
  template: 'meeting-record/meeting-record.typ',
  sheet: (record) => {
    const annex = createAnnex()
    return {
      head: {
        form: 'meeting-record',
        version: '1',
        title: 'サービス担当者会議の記録',
        whose: record.person.name,
        demo: record.demo,
      },
      person: record.person,
      office: record.office,
      held: `${writtenDate(record.held.on)}　${record.held.from}〜${record.held.to}`,
      place: record.held.place,
      attended: record.attended,
      personTookPart: record.personTookPart.yes,
      reasonOfAbsence: record.personTookPart.yes ? '' : record.personTookPart.reason,
      absent: record.absent.map((a, i) => ({
        ...a,
        opinion: annex.put(`欠席者${i + 1}の意見`, a.opinion, 600),
      })),
      topics: record.topics.map(({ topic, discussion, conclusion }, i) => ({
        topic: annex.put(`検討項目${i + 1}`, topic, 200),
        discussion: annex.put(`検討内容${i + 1}`, discussion, 600),
        conclusion: annex.put(`結論${i + 1}`, conclusion, 400),
      })),
      remaining: record.remaining,
      next: record.next,
      writtenOn: writtenDate(record.writtenOn),
      annex: annex.notes(),
    }
  },
}
