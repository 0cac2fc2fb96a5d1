import { choice } from '../../ui/kit/choice.ts'
import type { Option } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'

/** 「対応なし」: the goal serves none of the plan's needs; said, not left out. */
export const servesNone = '対応なし'

/** 個別支援計画の欄; `needs` are those of the plan. */
export const individualPlanFields = (needs: readonly Option[], today: string) => ({
  madeOn: day({ label: '個別支援計画の作成日', latest: today }),
  goals: rows({
    label: '目標',
    itemName: '目標',
    min: 1,
    max: 40,
    item: {
      goal: longText({ label: '個別支援計画の目標', max: 1000, rows: 2 }),
      serves: choice({
        label: 'サービス等利用計画のどの課題のためか',
        as: 'select',
        options: [...needs, { value: servesNone, label: '対応なし（計画にない目標）' }],
      }),
      what: optional(longText({ label: '行うこと', max: 1000, rows: 2 })),
      until: optional(text({ label: 'いつまで', hint: '例：令和8年10月', max: 100 })),
    },
  }),
  note: optional(longText({ label: '計画を作った事業所に伝えたいこと', max: 1000, rows: 2 })),
})
