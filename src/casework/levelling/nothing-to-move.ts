import { monthsOf } from '../../city/kit/fiscal-year.ts'
import type { LevelAsked } from '../registers/level-tables.ts'
import { closedMonths, wholeYear } from './closed-months.ts'
import { words } from './levelling.words.ts'

/** だれも早められないとき: why, and which year can be spread as a whole. */
export const nothingToMove = (asked: Pick<LevelAsked, 'year' | 'on' | 'lead'>): string => {
  const months = monthsOf(asked.year)
  const closed = closedMonths(months, asked)
  const open = months.filter((month) => !closed.includes(month))
  return words.nothingToMove(asked.year, open, asked.year >= wholeYear(asked), wholeYear(asked))
}
