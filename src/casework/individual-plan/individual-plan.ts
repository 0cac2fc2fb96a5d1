/**
 * 個別支援計画
 *
 * What a provider has set itself for one person: goal by goal, each with the need of the plan that it serves, by its
 * words, or null where it serves none. It is the provider's paper; here it lies beside the plan.
 */
export type IndividualPlan = {
  readonly madeOn: string
  readonly goals: readonly IndividualGoal[]
  readonly note: string | null
}

export type IndividualGoal = {
  readonly goal: string
  readonly serves: string | null
  readonly what: string | null
  readonly until: string | null
}

export type KeptPlan = {
  readonly provider: string
  readonly name: string
  readonly document: string
  readonly version: number
  readonly content: IndividualPlan
  readonly by: string
  readonly at: string
}
