import { writtenDay } from '../case/day-field.ts'
import { serviceName } from '../case/service-names.ts'
import type { GrantFacts } from './grant-facts.ts'
import type { GrantTerms } from './grant-terms.ts'
import { lineAnswers } from './line-answers.ts'

/** What the official should see before deciding. None of it stops the decision. */
export const grantWarnings = (facts: GrantFacts, terms: GrantTerms): readonly string[] => {
  const { application, coordination } = facts.file
  return [
    ...(coordination === '支給は不適当' ? ['調整会議の結果は「支給は不適当」です。'] : []),
    ...terms.services.flatMap((line) => {
      const name = serviceName(line.code, line.from)
      return [
        ...lineAnswers(line, facts).flatMap(({ warning }) => warning ?? []),
        ...(application && line.from < application.on
          ? [`${name}が、申請の日（${writtenDay(application.on)}）より前から始まっています。`]
          : []),
        ...(application && !application.services.includes(line.code)
          ? [`${name}は、申請にありません。`]
          : []),
      ]
    }),
    ...(application?.services ?? [])
      .filter((code) => !terms.services.some((line) => line.code === code))
      .map(
        (code) =>
          `申請のあった${serviceName(code, application?.on ?? '')}が、支給するサービスに入っていません。`,
      ),
  ]
}
