import { insetAcross, textHeight } from './text-room.ts'
import type { WeekGrid } from './week-grid.ts'

type Room = {
  /** Millimetres that one hour is to have. */
  readonly hour: number
  /** Width of a day in millimetres, and the size of the letters in points. */
  readonly day: number
  readonly size: number
}

/** Of an hour, in millimetres: below it the lines of the week are too near each other. */
const leastHour = 2.6
const step = 0.2
/** A row with its time at the left, and one that only parts two things. */
const labelled = 4.8
const parting = 1.2
/** Between two lines and the text, above and below together. */
const insetDown = 1.8

/**
 * 週間計画表の行の高さ
 *
 * In millimetres, in the order of the grid's rows. Hours are even; what a text needs beyond its hours is shared by the
 * rows it takes, and the hours get smaller as long as the whole week stays as high as it was to be.
 */
export function weekHeights(grid: WeekGrid, room: Room): readonly number[] {
  const whole = 24 * room.hour
  let hour = room.hour
  let heights = heightsAt(grid, { ...room, hour })
  while (sum(heights) > whole && hour - step >= leastHour) {
    hour -= step
    heights = heightsAt(grid, { ...room, hour })
  }
  return heights.map((height) => Math.round(height * 100) / 100)
}

function heightsAt({ rows, cells }: WeekGrid, { hour, day, size }: Room): number[] {
  const heights = rows.map(({ minutes, label }) =>
    Math.max((minutes / 60) * hour, label === '' ? parting : labelled),
  )
  const filled = cells.filter(({ text }) => text !== '').sort((a, b) => a.span - b.span)
  for (const { row, span, text } of filled) {
    const own = heights.slice(row, row + span)
    const lacking = textHeight(text, day - insetDown + insetAcross, size) + insetDown - sum(own)
    if (lacking <= 0) continue
    const minutes = rows.slice(row, row + span).map((one) => one.minutes)
    own.forEach((height, k) => {
      heights[row + k] = height + (lacking * (minutes[k] ?? 0)) / sum(minutes)
    })
  }
  return heights
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
