import type { Reaction } from '../case/reaction.ts'
import { dueIn } from './due-in.ts'

/**
 * 申請からの期限
 *
 * ⑤ the survey and ⑩ the decision, by what the municipality has set. What it has not decided has no date.
 */
export const onApplicationRegistered: Reaction = (_file, fact, { municipality }) => {
  if (fact.type !== 'application-registered') return []
  const { surveyDays, decisionDays } = municipality.settings
  const { on, needsCategory } = fact
  const standard = needsCategory ? decisionDays?.withCategory : decisionDays?.without
  return [
    ...(needsCategory
      ? dueIn(municipality, { title: '聞き取り調査までの日数', days: surveyDays, step: 5, on })
      : []),
    ...dueIn(municipality, { title: '標準処理期間', days: standard, step: 10, on }),
  ]
}
