import type { ServiceGroup } from './service.ts'

/**
 * 計画案の対象になる給付
 *
 * Source    障害者総合支援法 第22条第4項・第51条の7第4項、児童福祉法 第21条の5の7第4項
 */
export const plannedGroups: readonly ServiceGroup[] = [
  '介護給付',
  '訓練等給付',
  '地域相談支援給付',
  '障害児通所給付',
]
