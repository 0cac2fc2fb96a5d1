import { z } from 'zod'
import type { Frozen } from '../week/frozen.ts'
import { besideRow, weekRow } from '../week/week-row.ts'
import { isoMonth, written } from '../week/written.ts'
import { basics } from './basics.ts'
import { consent } from './consent.ts'

/** 福祉サービス等: what law pays for, or the help of family, neighbours, 民生委員, school, hospital … */
export const helpKinds = ['障害福祉サービス等', 'そのほかの支援'] as const

export const planNeed = z.strictObject({
  issue: written('解決すべき課題（本人のニーズ）', 4000),
  goal: written('支援目標', 4000),
  reachedBy: written('達成時期', 100),
  help: z.enum(helpKinds).nullable().optional().meta({ title: '公的なサービスか、そのほかの支援か' }),
  kind: written('福祉サービス等の種類', 100),
  content: written('福祉サービス等の内容', 4000),
  amount: written('福祉サービス等の量（頻度・時間）', 400),
  provider: written('提供事業者名', 100).optional(),
  person: written('担当者名', 100).optional(),
  phone: written('電話', 100).optional(),
  fee: written('利用料', 100).optional(),
  ownRole: written('課題解決のための本人の役割', 4000),
  reviewedIn: written('評価時期', 100),
  cautions: written('その他留意事項', 4000),
})

/** アセスメントの一行: what was seen, what the person wishes, what the planner makes of it; `issue` becomes a need. */
export const assessmentRow = z.strictObject({
  area: written('生活の場面', 40),
  state: written('現在の状況', 4000),
  wish: written('本人・家族の希望', 4000),
  view: written('相談支援専門員の見立て', 4000),
  issue: written('課題（ニーズ）', 4000),
})

/** 現在の生活（週間） */
export const presentWeek = z.strictObject({
  week: z.array(weekRow).default([]).meta({ title: '現在の週間' }),
  dailyLife: written('主な日常生活上の活動', 4000),
  besides: z.array(besideRow).default([]).meta({ title: '週単位以外のサービス' }),
})

/**
 * 計画の内容
 *
 * What a planner writes in サービス等利用計画(案), with 基本情報, 現在の生活 and the assessment it stands on. Null is what
 * is not written yet; the order of the needs is their priority. Months are 'YYYY-MM'.
 */
export const planContent = z.strictObject({
  basics: basics.nullable().default(null).meta({ title: '基本情報' }),
  now: presentWeek.nullable().default(null).meta({ title: '現在の生活' }),
  assessment: z.array(assessmentRow).default([]).meta({ title: 'アセスメント' }),
  wishes: written('本人の意向（希望する生活）', 4000),
  familyWishes: written('家族の意向', 4000),
  policy: written('総合的な援助の方針', 4000),
  longGoal: written('長期目標', 4000),
  shortGoal: written('短期目標', 4000),
  needs: z.array(planNeed).max(30).default([]).meta({ title: '解決すべき課題と支援' }),
  startsIn: isoMonth('計画開始年月').nullable().default(null),
  week: z.array(weekRow).max(100).default([]).meta({ title: '週間計画' }),
  dailyLife: written('主な日常生活上の活動', 4000),
  besides: z.array(besideRow).max(20).default([]).meta({ title: '週単位以外のサービス' }),
  wholePicture: written('サービス提供によって実現する生活の全体像', 4000),
  cautions: written('福祉サービス等を提供する上での留意事項', 4000),
  every: z.int().min(1).max(12).nullable().default(null).meta({ title: 'モニタリング期間（何か月ごと）' }),
  from: isoMonth('モニタリングを始める月').nullable().default(null),
  reason: written('その期間にする理由', 4000),
  consent: consent.optional().meta({ title: '説明・同意・交付' }),
})

export type PlanContent = Frozen<z.infer<typeof planContent>>
export type PlanNeed = Frozen<z.infer<typeof planNeed>>
export type AssessmentRow = Frozen<z.infer<typeof assessmentRow>>
export type PresentWeek = Frozen<z.infer<typeof presentWeek>>

export type PlanStage = '案' | '計画'

export const emptyPlan: PlanContent = planContent.parse({})
