import type { MeetingRecord } from './meeting-record.ts'

export const sampleMeetingRecord: MeetingRecord = {
  demo: true,
  person: { name: '見本 太郎', guardian: null },
  office: { name: '相談支援センターみほん', author: '例示 花子' },
  held: { on: '2026-10-02', from: '14:00', to: '15:10', place: 'みほん工房 相談室' },
  attended: [
    { name: '見本 太郎', belongsTo: '本人', profession: '―' },
    { name: '見本 梅子', belongsTo: '母', profession: '―' },
    { name: '作業 次郎', belongsTo: 'みほん工房', profession: 'サービス管理責任者' },
    { name: '世話 三郎', belongsTo: 'ホームみほん', profession: 'サービス管理責任者' },
    { name: '例示 花子', belongsTo: '相談支援センターみほん', profession: '相談支援専門員' },
  ],
  personTookPart: { yes: true },
  absent: [
    {
      name: '診療 五郎',
      belongsTo: 'みほんクリニック',
      opinion: '作業中の休憩を1時間に1回取れるとよい。暑い日は水分の記録をお願いしたい。',
    },
  ],
  topics: [
    {
      topic: '通所を始める日と、慣れるまでの進め方',
      discussion:
        '本人は「すぐに毎日行きたい」と話した。工房は、最初の2週間は午前のみとし、様子を見て午後に延ばす案を示した。ホームは、朝の支度の声かけの時刻を決めたいと述べた。',
      conclusion: '10月5日から2週間は9:30〜12:00、10月19日から9:30〜15:30とする。声かけは7時30分。',
    },
    {
      topic: '体調の情報の伝え方',
      discussion: '連絡帳の体温の欄を工房とホームで共に使うこと、37.5度以上のときの連絡の順を確かめた。',
      conclusion: 'ホームから工房へ8時30分までに電話する。工房は母にも知らせる。',
    },
  ],
  remaining: '休日の外出先を広げるため、移動支援の時間が足りるかを3か月後に確かめる。',
  next: '令和9年1月ごろ（モニタリングの後）',
  writtenOn: '2026-10-03',
}
