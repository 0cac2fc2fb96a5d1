import type { Citation } from '../kit/citation.ts'

export type ServiceGroup =
  | '介護給付'
  | '訓練等給付'
  | '地域相談支援給付'
  | '計画相談支援給付'
  | '障害児相談支援給付'
  | '障害児通所給付'
  | '障害児入所給付'
  | '地域生活支援事業'

/** Family of services, in the order in which 京都市 names providers; null where its notice has no place. */
export type ServiceTier = '地域相談支援' | '居住系' | '日中活動系' | '訪問系' | '短期入所' | null

/** What the granted amount counts. 当該月の日数: every day of the month. null: nothing is counted nationally. */
export type ServiceUnit = '時間/月' | '日/月' | '当該月の日数' | '単位/月' | '月' | null

/** サービスの一つの行: a service as the texts describe it between `from` and `until` (exclusive). */
export type Service = {
  /** Two digits of the national code table; a municipality's own services have none and use their name. */
  code: string
  name: string
  group: ServiceGroup
  tier: ServiceTier
  unit: ServiceUnit
  /** Longest grant in whole months, the rest of the first month not counted; null where no text sets one. */
  longestMonths: number | null
  /** Whether an adult needs 障害支援区分 for it as a rule (the leaf category-need knows the exceptions). */
  needsCategory: boolean
  /** 障害福祉サービス固有のもの: 介護保険 has no equivalent. 'unconfirmed' where the list only says 「等」. */
  properToDisability: boolean | 'unconfirmed'
  from: Temporal.PlainDate
  until: Temporal.PlainDate | null
  citation: Citation
}
