import { z } from 'zod'
import type { Frozen } from '../week/frozen.ts'
import { isoDay, isoMonth, written } from '../week/written.ts'
import { presentWeek } from './plan-content.ts'

export const changeKinds = ['サービス種類の変更', 'サービス量の変更', '週間計画の変更'] as const

/** モニタリングの一行: one goal of the plan, what became of it, and what follows. */
export const reviewRow = z.strictObject({
  goal: written('支援目標', 4000),
  reachedBy: written('達成時期', 100),
  provision: written('サービス提供状況（事業者からの聞き取り）', 4000),
  impressions: written('本人の感想・満足度', 4000),
  achievement: written('支援目標の達成度（ニーズの充足度）', 4000),
  nextSteps: written('今後の課題・解決方法', 4000),
  change: z.array(z.enum(changeKinds)).default([]).meta({ title: '計画変更の必要性' }),
  cautions: written('その他留意事項', 4000),
})

/** モニタリングの結果, as 3-1 and 3-2 hold it. */
export const review = z.strictObject({
  month: isoMonth('どの月の分か').nullable().default(null),
  visitedOn: isoDay('モニタリング実施日').nullable().default(null),
  overall: written('全体の状況', 4000),
  needs: z.array(reviewRow).max(30).default([]).meta({ title: '支援目標ごとの結果' }),
  next: presentWeek.nullable().default(null).meta({ title: '継続の週間計画' }),
  consentOn: isoDay('同意した日').nullable().default(null),
  consentBy: written('同意した人', 100),
})

export type Review = Frozen<z.infer<typeof review>>
