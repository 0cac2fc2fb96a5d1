import { choice } from '../../ui/kit/choice.ts'
import type { Problem, ValuesOf } from '../../ui/kit/field.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { words } from './office-room.words.ts'
import type { PlannerAccount } from './planner-accounts.ts'
import type { Planner } from './planner-queries.ts'

export const plannerFields = (accounts: readonly PlannerAccount[]) =>
  ({
    name: text({ label: words.name, max: 60 }),
    share: number({ label: words.share, hint: words.shareHint, min: 0.01, max: 1, step: 0.01 }),
    since: day({ label: words.since }),
    until: optional(day({ label: words.until, hint: words.untilHint })),
    account: optional(
      choice<string>({
        ...{ label: words.account, hint: words.accountHint, as: 'select', blank: words.noAccount },
        options: accounts.map(({ id, name, login }) => ({ value: id, label: `${name}（${login}）` })),
      }),
    ),
  }) as const

type Typed = ValuesOf<ReturnType<typeof plannerFields>>

/** What one field alone cannot know. `others` are the planners of the office beside the one that is written. */
export const plannerProblems = (
  { since, until, account }: Typed,
  others: readonly Pick<Planner, 'name' | 'account'>[],
): readonly Problem[] => {
  const tied = account === null ? undefined : others.find((one) => one.account === account)
  return [
    ...(until !== null && until < since ? [{ field: 'until', says: words.untilBefore }] : []),
    ...(tied ? [{ field: 'account', says: words.accountTied(tied.name) }] : []),
  ]
}
