import type { Recurring } from '../../plan/week/recurring.ts'
import { undated } from '../../plan/week/undated.ts'
import type { CaseFile } from '../case/file.ts'

/**
 * カレンダーにしてよいか
 *
 * Not before the grant: what is in a telephone's calendar looks like an appointment, rings, and nobody takes it out
 * again when the decision is another one.
 */
export const mayTakeCalendar = ({ grant }: Pick<CaseFile, 'grant'>): boolean => grant !== null

/** What the page says beside a calendar: what is not in it, and what of it nobody has settled. */
export const calendarLacks = (items: readonly Recurring[]) => ({
  undated: undated(items).length > 0 || items.some(({ repeat }) => repeat.every === 'ことば'),
  holidays: items.some(({ holiday, repeat }) => holiday === null && onWorkdays(repeat)),
})

/** What stands in the column 日・祝 comes on public holidays; of the other days the plan must say it. */
const onWorkdays = (repeat: Recurring['repeat']): boolean =>
  'days' in repeat && repeat.days.some((day) => day !== '日・祝')
