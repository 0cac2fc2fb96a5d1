import type { GrantNotice } from './grant-notice.ts'

export const sampleGrantNotice: GrantNotice = {
  demo: true,
  kind: '支給決定',
  number: '8見障福第3456号',
  on: '2026-09-28',
  sender: '見本市長　例示 一郎',
  to: {
    name: '見本 太郎',
    postalCode: '000-0000',
    address: '見本市中央一丁目2番3号 みほんハイツ101',
    child: null,
  },
  decidedOn: '2026-09-25',
  appliedFor: { on: '2026-08-01', services: ['就労継続支援（B型）', '共同生活援助'] },
  granted: {
    certificateNumber: '0000000000',
    services: [
      {
        kind: '就労継続支援（B型）',
        amount: '各月の日数から8日を控除した日数/月',
        period: { from: '2026-10-01', to: '2027-09-30' },
      },
      { kind: '共同生活援助', amount: '各月の日数/月', period: { from: '2026-10-01', to: '2027-09-30' } },
    ],
    planning: {
      period: { from: '2026-09', to: '2027-09' },
      monitoring: '3か月ごと（令和8年12月から令和9年9月まで）',
      office: '相談支援センターみほん',
    },
    ceiling: { monthly: 0, period: { from: '2026-10-01', to: '2027-06-30' } },
    mealSupport: true,
    specialBenefit: { monthly: 10000, period: { from: '2026-10-01', to: '2027-09-30' } },
  },
  reason:
    '提出されたサービス等利用計画案と障害支援区分、聞き取りの内容をふまえ、申請のとおり必要と認めたため。',
  appeal: [
    'この決定に不服があるときは、決定があったことを知った日の翌日から数えて3か月以内に、見本県知事に審査請求をすることができます。',
    '決定の取消しの訴えは、審査請求に対する裁決があったことを知った日の翌日から数えて6か月以内に、見本市を被告として起こすことができます。',
  ],
  desk: { name: '見本市 障害福祉課', phone: '000-000-1111', fax: '000-000-1112' },
}

export const sampleRefusalNotice: GrantNotice = {
  ...sampleGrantNotice,
  kind: '却下',
  number: '8見障福第3457号',
  to: { name: '見本 太郎', postalCode: '000-0000', address: '見本市中央一丁目2番3号', child: '見本 さくら' },
  appliedFor: { on: '2026-08-01', services: ['短期入所'] },
  granted: null,
  reason: '申請のあったサービスについて、支給の要件に当てはまることが確かめられなかったため。',
}
