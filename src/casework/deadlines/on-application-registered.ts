import { bySetting } from '../case/ground.ts'
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
  const standard = fact.needsCategory ? decisionDays?.withCategory : decisionDays?.without
  return [
    ...(fact.needsCategory
      ? dueIn(surveyDays, 5, fact.on, bySetting('聞き取り調査までの日数', municipality.name))
      : []),
    ...dueIn(standard, 10, fact.on, bySetting('標準処理期間', municipality.name)),
  ]
}
