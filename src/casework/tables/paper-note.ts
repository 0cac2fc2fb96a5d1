import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { type Choice, placeName } from './choice.ts'
import { yearName } from './year-name.ts'

/** Beside the name of a table on paper: the sheet may lie alone. */
export const paperNote = (at: Pick<At, 'municipality' | 'today'>, choice: Choice): string =>
  `${placeName(at, choice)}　${yearName(choice.year)}　${writtenDay(at.today)}に数えた`
