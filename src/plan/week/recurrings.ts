import type { Recurring } from './recurring.ts'
import { recurringOfBesideRow, recurringOfWeekRow } from './recurring-of.ts'
import type { BesideRow, WeekRow } from './week-row.ts'

/** All that comes again in a plan (or in a self-plan): the rows of the week, then those beside it. */
export const recurringsOf = (content: {
  readonly week: readonly WeekRow[]
  readonly besides: readonly BesideRow[]
}): readonly Recurring[] => [
  ...content.week.map(recurringOfWeekRow),
  ...content.besides.map(recurringOfBesideRow),
]
