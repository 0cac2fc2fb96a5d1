import type { Recurring } from './recurring.ts'

/** Whether two items say the same in every part, whatever the order in which they hold them. */
export const sameRecurring = (a: Recurring, b: Recurring): boolean => ordered(a) === ordered(b)

const ordered = ({ repeat, ...rest }: Recurring): string =>
  JSON.stringify([Object.entries(rest).sort(byKey), Object.entries(repeat).sort(byKey)])

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)
