/** 基本の報酬: for a plan, and for a review. */
export type FeeKind = '計画' | 'モニタリング'

export const feeNames = {
  計画相談支援: { 計画: 'サービス利用支援費', モニタリング: '継続サービス利用支援費' },
  障害児相談支援: { 計画: '障害児支援利用援助費', モニタリング: '継続障害児支援利用援助費' },
} satisfies Record<string, Record<FeeKind, string>>
