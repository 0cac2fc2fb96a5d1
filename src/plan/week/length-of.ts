import type { Recurring } from './recurring.ts'
import { weekMinutes } from './week-minutes.ts'

/** How long one time is, in minutes; null where nobody has said so. Two times of day come before a length. */
export const lengthOf = ({ from, to, minutes }: Recurring): number | null =>
  from !== null && to !== null ? weekMinutes(from, to) : minutes
