import type { PlanDocument } from '../../plan/content/plan-document.ts'

/** The monitoring of the invented person's plan. */
export const sampleReview: PlanDocument['review'] = {
  month: '2026-12',
  visitedOn: '2026-12-15',
  overall: '仕事に慣れ、遅刻がない。体重が2キロ増えた。',
  needs: [
    {
      goal: '計量と袋詰めを、手順書を見ながら一人でできる。',
      reachedBy: '令和9年3月',
      provision: '工房：計量は一人でできる日が増えた。',
      impressions: 'ほめられるとうれしい。',
      achievement: '半分ほど達した。',
      nextSteps: '袋詰めの手順書を作り直す。',
      change: ['サービス量の変更'],
      cautions: '疲れが出る金曜は短くする。',
    },
    {
      goal: '服薬と体温の記録を毎日つける。',
      reachedBy: '令和9年3月',
      provision: 'ホーム：飲み忘れはない。',
      impressions: '自分でできて自信がついた。',
      achievement: '達した。',
      nextSteps: '続ける。',
      change: [],
      cautions: '記録の用紙を大きくする。',
    },
  ],
  next: {
    week: [
      {
        days: ['月', '火', '水', '木'],
        from: '09:30',
        to: '15:30',
        kind: '就労継続支援（B型）',
        content: '袋詰め',
        provider: 'みほん工房',
      },
      {
        days: ['金'],
        from: '09:30',
        to: '12:00',
        kind: '就労継続支援（B型）',
        content: '午前だけ',
        provider: 'みほん工房',
      },
    ],
    dailyLife: '金曜の午後は休む。',
    besides: [{ kind: '栄養の相談', content: '保健所', amount: '月1回', provider: '見本保健所' }],
  },
  consentOn: '2026-12-20',
  consentBy: '見本 太郎',
}
