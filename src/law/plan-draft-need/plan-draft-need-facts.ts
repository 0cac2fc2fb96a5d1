/** 計画案の提出を求めるかを決める事実 */
export type PlanDraftNeedFacts = {
  kind: '新規' | '変更' | '更新' | '負担額のみ'
  /** Codes of the service catalogue. */
  services: string[]
  decidedOn: Temporal.PlainDate
  /** Under which law, if any, a care manager plans for the person. */
  careManagement: 'なし' | '介護保険' | '介護扶助'
  /** What the municipality found; null while it has not said. */
  municipalityFindsNeeded: boolean | null
}

export type PlanDraftNeed = '求める' | '求めない' | '市町村の判断'
