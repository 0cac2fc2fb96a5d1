import type { WeekBlock } from '../../forms/kit/week-grid.ts'
import { weekDays } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { type Block, DAYS } from '../../ui/week-grid/week-blocks.ts'

/** The week as the printed grid takes it: a block a day, its text in lines. */
export const printedBlocks = (week: readonly WeekRow[]): readonly WeekBlock[] =>
  week.flatMap((row) =>
    weekDays
      .filter((day) => row.days.includes(day))
      .map((day) => ({
        day,
        from: row.from,
        to: row.to,
        text: [row.kind, row.content, row.provider].filter((line) => line).join('\n'),
      })),
  )

/** The week as the screen's grid takes it. */
export const shownBlocks = (week: readonly WeekRow[]): readonly Block[] =>
  week.flatMap((row) =>
    DAYS.flatMap((name, day) => {
      if (!row.days.includes(name)) return []
      const body = [row.content, row.provider].filter((line) => line).join('／')
      return [
        { day: day as Block['day'], from: row.from, to: row.to, title: row.kind, ...(body ? { body } : {}) },
      ]
    }),
  )
