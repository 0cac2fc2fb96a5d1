import type { Recurring, Repeat } from './recurring.ts'
import type { BesideRow, WeekRow } from './week-row.ts'

/** A row of the week as the one model has it. */
export const recurringOfWeekRow = (row: WeekRow): Recurring => ({
  kind: row.kind,
  content: row.content,
  provider: row.provider,
  repeat: weekRepeat(row),
  from: row.from,
  to: row.to,
  minutes: null,
  holiday: row.holiday ?? null,
  amount: null,
})

/** What has no place in the week, as the one model has it. What nobody can count yet is ことば. */
export const recurringOfBesideRow = (row: BesideRow): Recurring => ({
  kind: row.kind,
  content: row.content,
  provider: row.provider ?? null,
  repeat: besideRepeat(row),
  from: row.from ?? null,
  to: row.to ?? null,
  minutes: row.minutes ?? null,
  holiday: null,
  amount: row.amount,
})

const weekRepeat = ({ repeat, days, nth, start }: WeekRow): Repeat => {
  if (repeat === '隔週') return { every: '隔週', days, from: start ?? null }
  if (repeat === '第何') return { every: '第何', nth: nth ?? [], days }
  return { every: '毎週', days }
}

const besideRepeat = ({ repeat, times, days, nth, dates, on }: BesideRow): Repeat => {
  if ((repeat === '月に何回' || repeat === '年に何回') && times) return { every: repeat, times }
  if (repeat === '第何' && days?.length && nth?.length) return { every: repeat, nth, days }
  if (repeat === '毎月の日' && dates?.length) return { every: repeat, dates }
  if (repeat === '一回' && on) return { every: repeat, on }
  if (repeat === '祝日') return { every: repeat }
  return { every: 'ことば' }
}
