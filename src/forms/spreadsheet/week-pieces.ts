import { weekDays } from '../../plan/week/week-days.ts'
import { minuteOf } from '../../plan/week/week-minutes.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { axis, clock, onAxis, wholeDay } from '../kit/week-axis.ts'
import { inOneLine } from './in-one-line.ts'
import { kept, weekEntryText } from './week-entry.ts'

/** What stands in one day's column from a minute to a minute, both counted from midnight on an axis from 6:00. */
export type WeekPiece = {
  readonly day: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * 週間の枠
 *
 * The entries of the week as cells of a grid. Times are said where the lines of the grid do not say them: off the
 * two-hour lines, over 6:00 in the morning, or where several things share a cell.
 */
export function weekPieces(rows: readonly WeekRow[], times: 'always' | 'off-line'): readonly WeekPiece[] {
  return weekDays.flatMap((_, day) => merged(rows.flatMap((row) => parts(row, day, times))))
}

type Part = WeekPiece & { readonly alone: string; readonly shared: string }

/** What one entry leaves on one day: its own piece, and what goes on from the day before. */
function parts(row: WeekRow, day: number, times: 'always' | 'off-line'): Part[] {
  const start = onAxis(minuteOf(row.from))
  const end = start + ((onAxis(minuteOf(row.to)) - start + wholeDay) % wholeDay || wholeDay)
  const said = `${clock(start)}〜${clock(end)}`
  const isOff = start % axis.step !== 0 || end % axis.step !== 0 || end > axis.end
  const alone = weekEntryText(row, times === 'always' || isOff ? said : null)
  const shared = weekEntryText(row, said)
  const rest = `〜${clock(end)}\n${kept(inOneLine(row.kind))}（続き）`
  return row.days.flatMap((name): Part[] => {
    const own = weekDays.indexOf(name)
    // What begins before 6:00 stands at the foot of its own day's column.
    const next = minuteOf(row.from) < axis.start ? own : (own + 1) % weekDays.length
    return [
      ...(own === day ? [{ day, start, end: Math.min(end, axis.end), text: '', alone, shared }] : []),
      ...(next === day && end > axis.end
        ? [{ day, start: axis.start, end: end - wholeDay, text: '', alone: rest, shared: rest }]
        : []),
    ]
  })
}

/** The pieces of one day, those that overlap in one cell. */
function merged(parts: readonly Part[]): WeekPiece[] {
  const done: WeekPiece[] = []
  let together: Part[] = []
  const close = (): void => {
    const [first] = together
    if (first === undefined) return
    const text = together.length === 1 ? first.alone : together.map(({ shared }) => shared).join('\n')
    done.push({ day: first.day, start: first.start, end: Math.max(...together.map(({ end }) => end)), text })
    together = []
  }
  for (const part of parts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (together.length > 0 && Math.max(...together.map(({ end }) => end)) <= part.start) close()
    together.push(part)
  }
  close()
  return done
}
