import type { PlanContent, PlanNeed } from '../../plan/content/plan-content.ts'

/** The needs that the assessment names and the list does not hold yet, each once. */
export const issuesToCarry = ({ assessment, needs }: PlanContent): readonly string[] => {
  const there = new Set(needs.map(({ issue }) => issue?.trim()))
  return [
    ...new Set(assessment.flatMap(({ issue }) => (issue && !there.has(issue.trim()) ? [issue.trim()] : []))),
  ]
}

/** 課題に移す: a need for each chosen issue, at the end of the list; nothing twice, and no more than the form holds. */
export const withIssues = (
  content: PlanContent,
  chosen: readonly string[],
  most = 30,
): readonly PlanNeed[] => [
  ...content.needs,
  ...issuesToCarry(content)
    .filter((issue) => chosen.includes(issue))
    .slice(0, Math.max(0, most - content.needs.length))
    .map(needOf),
]

/** A need of which only the words are known. */
export const needOf = (issue: string | null): PlanNeed => ({
  issue,
  goal: null,
  reachedBy: null,
  kind: null,
  content: null,
  amount: null,
  ownRole: null,
  reviewedIn: null,
  cautions: null,
})
