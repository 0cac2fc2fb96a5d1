import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import type { BlockAt } from './edit-week.ts'
import { type Piece, type Place, pieceAt } from './lay-out.ts'

/** What is marked: days and slots from corner to corner; `end` is the slot behind the last one. */
export type Range = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly end: number
}

type Layout = readonly (readonly Piece[])[]

/** From one place to another, each with all of the block that stands there. */
export const rangeOf = (layout: Layout, one: Place, other: Place): Range => {
  const reach = [one, other].map((place) => {
    const piece = pieceAt(layout, place)
    return piece ? [piece.start, piece.end] : [place.slot, place.slot + 1]
  })
  return {
    left: Math.min(one.day, other.day),
    right: Math.max(one.day, other.day),
    top: Math.min(...reach.map(([start = 0]) => start)),
    end: Math.max(...reach.map(([, end = 0]) => end)),
  }
}

export const inRange = ({ left, right, top, end }: Range, day: number, from: number, to: number): boolean =>
  day >= left && day <= right && from < end && to > top

/** The blocks that a range touches; without a range the one block at the place. */
export const blocksIn = (layout: Layout, at: Place, range: Range | null): readonly BlockAt[] => {
  if (!range) {
    const piece = pieceAt(layout, at)
    return piece ? [{ row: piece.row, day: piece.day }] : []
  }
  const found = layout.flat().filter(({ column, start, end }) => inRange(range, column, start, end))
  const seen = new Map(found.map(({ row, day }) => [`${row} ${day}`, { row, day }]))
  return [...seen.values()]
}

export const daysIn = ({ left, right }: Range): readonly WeekDay[] => weekDays.slice(left, right + 1)
