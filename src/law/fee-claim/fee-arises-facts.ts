import { z } from 'zod'
import { choice, day, flag, maybe } from '../kit/facts.ts'

/** 計画の報酬の前提として記録されていること */
export const feeArisesFacts = z.strictObject({
  benefit: choice('給付の種類', ['計画相談支援', '障害児相談支援']),
  author: choice('計画案を作った人', ['指定を受けた相談支援事業所', '本人・家族・支援者（セルフプラン）']),
  outcome: choice('申請の結果', ['支給決定', '却下', 'まだ決まっていない']),
  decisionDay: maybe(day('支給決定の日')),
  planDay: maybe(day('計画を作った日')),
  consentDay: maybe(day('計画に文書で同意を得た日')),
  visited: flag('居宅などを訪問して面接した'),
  drafted: flag('計画案を作った'),
  draftConsent: flag('計画案を説明し、文書で同意を得た'),
  draftDelivered: flag('計画案を交付した'),
  meetingHeld: flag('サービス担当者会議を開いた'),
  planDelivered: flag('計画を交付した'),
})

export type FeeArisesFacts = z.infer<typeof feeArisesFacts>
