import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { sampleContent } from './sample-content.ts'
import { sampleReview } from './sample-review.ts'

/** A plan document of an invented person in which every box of every form has something. */
export const sampleDocument: PlanDocument = {
  demo: true,
  regime: '障害者',
  person: {
    name: '見本 太郎',
    kana: 'ミホン タロウ',
    guardian: '見本 一郎',
    birthDate: '1990-05-12',
    sex: '男',
    address: '見本県見本市例示町1丁目2番3号',
    telephone: '000-000-0000',
  },
  category: '区分4',
  certificates: { services: '0000000000', regional: '0000000018', child: '0000000026' },
  ceiling: 9300,
  office: { name: '相談支援センターみほん', planner: '例示 花子' },
  madeOn: '2026-09-18',
  content: sampleContent,
  review: sampleReview,
  selfPlan: {
    writerName: '見本 幸子',
    relation: '家族',
    relationNote: '母',
    contact: '000-000-0004',
    hopes: '今のホームに住み続けたい。パンの仕事を続けたい。',
    troubles: '疲れると朝起きられない。',
    achievements: '半年後までに、週5日通えるようになる。',
    measures: '工房に週5日通う。ホームで夜の見守りを受ける。',
    considerations: '大きな音が苦手です。',
    week: [
      {
        days: ['月', '火', '水', '木', '金'],
        from: '10:00',
        to: '16:00',
        kind: '就労継続支援（B型）',
        content: '送迎、昼食',
        provider: null,
      },
    ],
    besides: [{ kind: '移動支援', content: '喫茶店へ行く', amount: '月1回 4時間' }],
  },
}
