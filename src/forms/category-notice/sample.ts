import type { CategoryNotice } from './category-notice.ts'

export const sampleCategoryNotice: CategoryNotice = {
  demo: true,
  number: '8見障福第2345号',
  on: '2026-09-01',
  sender: '見本市長　例示 一郎',
  person: {
    name: '見本 太郎',
    birth: '1988-04-02',
    postalCode: '000-0000',
    address: '見本市中央一丁目2番3号 みほんハイツ101',
  },
  certificateNumber: null,
  category: '区分4',
  decidedOn: '2026-08-28',
  period: { from: '2026-10-01', to: '2029-09-30' },
  boardOpinion: '夜間の体調の変化に留意し、見守りのある住まいが望ましい。',
  reason: '前回の認定から、日常生活の支援を要する程度が変わったため。',
  appeal: [
    'この決定に不服があるときは、決定があったことを知った日の翌日から数えて3か月以内に、見本県知事に審査請求をすることができます。',
    '決定の取消しの訴えは、審査請求に対する裁決があったことを知った日の翌日から数えて6か月以内に、見本市を被告として起こすことができます。',
  ],
  desk: { name: '見本市 障害福祉課', phone: '000-000-1111', fax: '000-000-1112' },
}
