import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import type { Week } from './edit-week.ts'
import { layOut, type Place, placeOf } from './lay-out.ts'

/** Where a block stands in a week: the one of this day that begins and is called so. */
export const findBlock = (week: Week, day: WeekDay, { from, kind, content }: WeekRow): Place | null => {
  const layout = layOut(week)
  const found = layout[weekDays.indexOf(day)]?.find(({ row, goesOn }) => {
    const one = week[row]
    return !goesOn && one?.from === from && one.kind === kind && (one.content || null) === (content || null)
  })
  return found ? placeOf(layout, found) : null
}
