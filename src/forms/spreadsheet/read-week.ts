import { readTime } from '../../plan/week/typed-time.ts'
import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import type { WeekBand } from '../kit/form-definition.ts'
import type { Collected, Place, ReadRow } from './collected.ts'
import type { FoundLine } from './find-lines.ts'
import { isBlank, type SheetView, textOfCell } from './sheet-view.ts'
import { hasUnreadTimes, readWeekEntries, type WeekEntry } from './week-entry.ts'

type Grid = { readonly times: ReadonlyMap<number, string>; readonly end: number }
type Read = { readonly entry: WeekEntry; readonly day: WeekDay; readonly place: Place }

/** 週間計画表を読む: what the cells of the seven days hold; the same on several days is one row. */
export function readWeek(
  view: SheetView,
  band: WeekBand,
  found: FoundLine,
  grid: Grid,
  collected: Collected,
): ReadRow[] {
  const reads: Read[] = []
  weekDays.forEach((day, index) => {
    const left = found.columns[index]
    if (left === null || left === undefined) return
    const right = left + Math.max(band.day, view.extent(found.row, left).columns)
    for (let row = found.row + 1; row < grid.end; row++)
      for (let column = left; column < right; column++) {
        const cell = view.cell(row, column)
        if (isBlank(cell)) continue
        const place = { view, row, column, box: `週間計画表 ${day}` }
        if (hasUnreadTimes(textOfCell(cell))) {
          collected.wrong(
            place,
            textOfCell(cell),
            '0:00から23:59までの時刻',
            '「10:00〜11:30」のように書いてください',
          )
          continue
        }
        for (const entry of readWeekEntries(textOfCell(cell))) {
          const timed = withTimes(entry, grid, row, row + view.extent(row, column).rows)
          if (timed !== null) reads.push({ entry: timed, day, place })
          else
            collected.wrong(
              place,
              textOfCell(cell),
              '時間のわかる予定',
              'はじめの行に「10:00〜11:30」のように書いてください',
            )
        }
      }
  })
  return joined(reads)
}

/** The rows of the grid with the times that stand at their left. */
export function weekTimes(view: SheetView, found: FoundLine, bottom: number): Grid {
  const first = found.columns.find((column) => column !== null) ?? 1
  const times = new Map<number, string>()
  let end = found.row + 1
  for (let row = found.row + 1; row < bottom; row++)
    for (let column = 0; column < first; column++) {
      const time = isBlank(view.cell(row, column)) ? null : readTime(textOfCell(view.cell(row, column)))
      if (time === null) continue
      times.set(row, time)
      end = Math.min(bottom, row + view.extent(row, column).rows)
    }
  return { times, end }
}

/** Without times of its own an entry has those of the rows that its cell takes. */
function withTimes(entry: WeekEntry, { times, end }: Grid, top: number, bottom: number): WeekEntry | null {
  if (entry.from !== null && entry.to !== null) return entry
  const rows = [...times.keys()]
  const start = rows.filter((row) => row <= top).at(-1)
  const next = rows.find((row) => row >= bottom)
  const from = start === undefined ? undefined : times.get(start)
  const to = next === undefined ? (bottom <= end ? '06:00' : undefined) : times.get(next)
  return from === undefined || to === undefined ? null : { ...entry, from, to }
}

function joined(reads: readonly Read[]): ReadRow[] {
  const rows = new Map<string, { entry: WeekEntry; days: WeekDay[]; place: Place }[]>()
  for (const { entry, day, place } of reads) {
    const key = JSON.stringify(entry, Object.keys(entry).sort())
    const same = rows.get(key) ?? []
    // The same thing twice on one day is two things.
    const row = same.find(({ days }) => !days.includes(day))
    if (row === undefined) rows.set(key, [...same, { entry, days: [day], place }])
    else row.days.push(day)
  }
  return [...rows.values()].flat().map(({ entry, days, place }) => {
    const values = { days, ...entry }
    return { values, places: new Map(['', ...Object.keys(values)].map((key) => [key, place])) }
  })
}
