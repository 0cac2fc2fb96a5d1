import type { Fields } from './visitor.ts'

/** A self-plan that a support centre helped to write. */
export const selfPlanWithHelp = {
  pages: {
    writer: {
      writerName: '例示 支',
      relation: 'その他',
      relationNote: '支援センター職員',
      contact: '075-000-0000',
    },
    hopes: { hopes: '昼間は仲間のいるところで過ごしたい。帰りに一人で買い物ができるようになりたい。' },
    troubles: { troubles: 'バスの時刻を覚えるのがむずかしい。' },
    achievements: { achievements: '半年で、決まった時刻のバスに一人で乗れるようになる。' },
    considerations: { considerations: '一度にたくさん言われると分からなくなります。紙に書いてください。' },
  },
  week: [
    {
      days: ['月', '火', '水', '木', '金'],
      from: '10:00',
      to: '15:00',
      kind: '生活介護',
      content: '送迎、昼食、創作活動',
    },
  ],
} as const satisfies { readonly pages: Readonly<Record<string, Fields>>; readonly week: readonly Fields[] }
