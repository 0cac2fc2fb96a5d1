/** モニタリングの標準期間を決める事実 */
export type MonitoringIntervalFacts = {
  /** New, or kind, content or amount changed remarkably, and three months of use have not passed. */
  isNew: boolean
  services: string[]
  /** Lives in 障害者支援施設 or the like. */
  inFacility: boolean
  age: number
  careManagement: 'なし' | '介護保険' | '介護扶助'
  /** At home and just out of a facility, alone or unable to coordinate, or as severe as 重度障害者等包括支援. */
  needsIntensive: boolean
  /** 共同生活援助 is of the kind 日中サービス支援型. */
  hasDayGroupHome?: boolean
}
