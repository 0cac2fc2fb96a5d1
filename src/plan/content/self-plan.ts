import { z } from 'zod'
import type { Frozen } from '../week/frozen.ts'
import { besideRow, weekRow } from '../week/week-row.ts'
import { written } from '../week/written.ts'

export const relations = ['本人', '家族', 'その他'] as const

/**
 * セルフプランの内容
 *
 * What a person writes in a plan of their own, box by box of the form. Null is what is not written yet. `unsure`
 * names the boxes that the person answered with 「わからない」.
 */
export const selfPlan = z.strictObject({
  writerName: written('計画案作成・補助者氏名', 200),
  relation: z.enum(relations).nullable().default(null).meta({ title: '利用者との関係' }),
  relationNote: written('家族・その他のくわしいこと', 100),
  contact: written('連絡先', 100),
  hopes: written('希望する生活 および そのために必要な支援', 4000),
  troubles: written('困っていること・より良くしたいこと', 4000),
  achievements: written('解決される・実現できる内容 および それまでの期間', 4000),
  measures: written('具体的な方策 および それまでの期間', 4000),
  considerations: written('サービス提供事業者に配慮してほしいこと', 4000),
  week: z.array(weekRow).max(100).default([]).meta({ title: '週間予定表' }),
  besides: z.array(besideRow).max(20).default([]).meta({ title: '週間予定表に記載できないサービス' }),
  unsure: z.array(z.string().max(40)).max(20).optional().meta({ title: 'わからないと答えた欄' }),
})

export type SelfPlan = Frozen<z.infer<typeof selfPlan>>

export const emptySelfPlan: SelfPlan = selfPlan.parse({})
