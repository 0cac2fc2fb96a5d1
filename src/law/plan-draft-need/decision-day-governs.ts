import type { PlanDraftNeedFacts } from './plan-draft-need-facts.ts'

/** 支給決定の日で決まること: said whenever the day from which services are used is known. */
export function decisionDayGoverns({ useFrom }: PlanDraftNeedFacts, on: Temporal.PlainDate): string[] {
  if (useFrom === null) return []
  return [`利用開始日（${dayWords(useFrom)}）ではなく、支給決定の日（${dayWords(on)}）で決まる`]
}

function dayWords({ year, month, day }: Temporal.PlainDate): string {
  return `${year}年${month}月${day}日`
}
