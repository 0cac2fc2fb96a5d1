import { z } from 'zod'
import type { Frozen } from '../week/frozen.ts'
import { besideRowOnPaper, weekRowOnPaper } from '../week/week-row.ts'
import { isoDay, written } from '../week/written.ts'
import { planContent, presentWeek } from './plan-content.ts'
import { review } from './review.ts'
import { selfPlan } from './self-plan.ts'

export const sexes = ['男', '女', 'その他', '答えない'] as const

/** 利用者: what the papers say of the person. */
const person = z.strictObject({
  name: z.string().min(1).max(100).meta({ title: '利用者氏名（児童氏名）' }),
  kana: written('フリガナ', 100),
  guardian: written('保護者氏名（児童の場合）', 100),
  birthDate: isoDay('生年月日').nullable().default(null),
  sex: z.enum(sexes).nullable().default(null).meta({ title: '性別' }),
  address: written('住所', 400),
  telephone: written('電話', 40),
})

const certificates = z.strictObject({
  services: written('障害福祉サービス受給者証番号', 10),
  regional: written('地域相談支援受給者証番号', 10),
  child: written('通所受給者証番号', 10),
})

const weekOf = (title: string) => z.array(weekRowOnPaper).max(100).default([]).meta({ title })
const besidesOf = (title: string) => z.array(besideRowOnPaper).max(20).default([]).meta({ title })

/** The texts as papers take them: their weeks in rows whose kind is one line. */
const presentOnPaper = presentWeek.extend({
  week: z.array(weekRowOnPaper).default([]).meta({ title: '現在の週間' }),
  besides: z.array(besideRowOnPaper).default([]).meta({ title: '週単位以外のサービス' }),
})
const reviewOnPaper = review.extend({
  next: presentOnPaper.nullable().default(null).meta({ title: '継続の週間計画' }),
})
const contentOnPaper = planContent.extend({
  now: presentOnPaper.nullable().default(null).meta({ title: '現在の生活' }),
  week: weekOf('週間計画'),
  besides: besidesOf('週単位以外のサービス'),
})
const selfPlanOnPaper = selfPlan.extend({
  week: weekOf('週間予定表'),
  besides: besidesOf('週間予定表に記載できないサービス'),
})

/**
 * 計画の文書
 *
 * All that the forms of one plan hold, as plain JSON: the person, the plan with what it stands on, the review of it,
 * and a plan of the person's own. A form takes from it what its boxes name. Days are 'YYYY-MM-DD'.
 */
export const planDocument = z.strictObject({
  /** Set on invented persons: printed on every page. */
  demo: z.boolean().default(false).meta({ title: '見本' }),
  regime: z.enum(['障害者', '障害児']).meta({ title: '障害者・障害児' }),
  person,
  category: written('障害支援区分', 10),
  certificates: certificates
    .default({ services: null, regional: null, child: null })
    .meta({ title: '受給者証番号' }),
  ceiling: z.int().min(0).nullable().default(null).meta({ title: '利用者負担上限額（円）' }),
  office: z
    .strictObject({
      name: written('相談支援事業者名', 100),
      planner: written('計画作成担当者', 100),
    })
    .default({ name: null, planner: null })
    .meta({ title: '相談支援事業者' }),
  madeOn: isoDay('計画（案）作成日').nullable().default(null),
  content: contentOnPaper.nullable().default(null).meta({ title: '計画の内容' }),
  review: reviewOnPaper.nullable().default(null).meta({ title: 'モニタリング' }),
  selfPlan: selfPlanOnPaper.nullable().default(null).meta({ title: 'セルフプラン' }),
})

export type PlanDocument = Frozen<z.infer<typeof planDocument>>
