import type { Recurring } from './recurring.ts'
import { recurringOfBesideRow } from './recurring-of.ts'
import type { BesideRow, WeekRow } from './week-row.ts'

export type Rows = {
  readonly week: readonly WeekRow[]
  readonly besides: readonly BesideRow[]
  /** What neither kind of row can hold without losing something. */
  readonly rest: readonly Recurring[]
}

/**
 * 一覧から行へ
 *
 * The rows of the two places of the form. What comes by the week at fixed times is a row of the week, all else
 * lies beside it; read again, the rows are the list (but for its order: first the week, then what is beside).
 */
export const rowsOf = (items: readonly Recurring[]): Rows => {
  const week: WeekRow[] = []
  const besides: BesideRow[] = []
  const rest: Recurring[] = []
  for (const item of items) {
    const weekRow = weekRowOf(item)
    const besideRow = weekRow ? null : besideRowOf(item)
    if (weekRow) week.push(weekRow)
    else if (besideRow) besides.push(besideRow)
    else rest.push(item)
  }
  return { week, besides, rest }
}

const weekRowOf = (item: Recurring): WeekRow | null => {
  const { repeat, from, to, kind, content, provider, holiday } = item
  if (from === null || to === null || item.minutes !== null || item.amount !== null) return null
  if (!('days' in repeat) || repeat.days.length === 0) return null
  return {
    ...{ days: [...repeat.days], from, to, kind, content, provider },
    ...(repeat.every === '毎週' ? {} : { repeat: repeat.every }),
    ...(repeat.every === '第何' ? { nth: [...repeat.nth] } : {}),
    ...(repeat.every === '隔週' ? { start: repeat.from } : {}),
    ...(holiday === null ? {} : { holiday }),
  }
}

const besideRowOf = (item: Recurring): BesideRow | null => {
  const { repeat, kind, content, provider, amount, minutes, from, to } = item
  if (item.holiday !== null || repeat.every === '毎週' || repeat.every === '隔週') return null
  const row: BesideRow = {
    ...{ kind, content, amount, provider },
    ...(repeat.every === 'ことば' ? {} : { repeat: repeat.every }),
    ...('times' in repeat ? { times: repeat.times } : {}),
    ...('nth' in repeat ? { nth: [...repeat.nth], days: [...repeat.days] } : {}),
    ...('dates' in repeat ? { dates: [...repeat.dates] } : {}),
    ...('on' in repeat ? { on: repeat.on } : {}),
    ...(minutes === null ? {} : { minutes }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  }
  // 第何 without its weeks, 0 times: a row that would be read as mere words is no row for it.
  return recurringOfBesideRow(row).repeat.every === repeat.every ? row : null
}
