import { weekDays } from '../../plan/week/week-days.ts'
import type { BlockAt, Week } from './edit-week.ts'
import { SLOTS, slotsOf } from './slots.ts'

/** A place in the grid: a slot of a day, and which of the blocks that share it. */
export type Place = { readonly day: number; readonly slot: number; readonly lane: number }

/** A block as a cell: the slots from `start` up to `end`, in one of `lanes` side by side. */
export type Piece = BlockAt & {
  readonly column: number
  readonly start: number
  readonly end: number
  readonly lane: number
  readonly lanes: number
  /** Which of the day's groups of overlapping blocks it belongs to. */
  readonly group: number
  /** The morning after: the part of a night that stands at the top of the next day. */
  readonly goesOn: boolean
}

/** Every block of the week as cells, by day. Blocks at the same time stand side by side. */
export const layOut = (week: Week): readonly (readonly Piece[])[] =>
  weekDays.map((_, column) => sideBySide(piecesOn(week, column)))

type Bare = Omit<Piece, 'lane' | 'lanes' | 'group'>

const piecesOn = (week: Week, column: number): readonly Bare[] =>
  week
    .flatMap((block, row) =>
      slotsOf(block.from, block.to).flatMap(([start, end], at) => {
        // Sunday night goes on on Monday: the week comes round.
        const day = weekDays[(column - at + weekDays.length) % weekDays.length]
        return day && block.days.includes(day) ? [{ row, day, column, start, end, goesOn: at > 0 }] : []
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || a.row - b.row)

const sideBySide = (pieces: readonly Bare[]): readonly Piece[] => {
  const groups: { end: number; lanes: number[]; own: { piece: Bare; lane: number }[] }[] = []
  for (const piece of pieces) {
    let group = groups.at(-1)
    if (!group || piece.start >= group.end) {
      group = { end: piece.end, lanes: [], own: [] }
      groups.push(group)
    }
    const free = group.lanes.findIndex((end) => end <= piece.start)
    const lane = free < 0 ? group.lanes.length : free
    group.lanes[lane] = piece.end
    group.end = Math.max(group.end, piece.end)
    group.own.push({ piece, lane })
  }
  return groups.flatMap(({ lanes, own }, group) =>
    own.map(({ piece, lane }) => ({ ...piece, lane, lanes: lanes.length, group })),
  )
}

/** The blocks over a slot of a day, from left to right. */
export const piecesAt = (
  layout: readonly (readonly Piece[])[],
  day: number,
  slot: number,
): readonly Piece[] =>
  (layout[day] ?? [])
    .filter((piece) => piece.start <= slot && slot < piece.end)
    .sort((a, b) => a.lane - b.lane)

export const pieceAt = (layout: readonly (readonly Piece[])[], place: Place): Piece | null => {
  const here = piecesAt(layout, place.day, place.slot)
  return here[Math.min(place.lane, here.length - 1)] ?? null
}

/** One arrow further; at the edge it stays where it is. */
export const step = (layout: readonly (readonly Piece[])[], at: Place, key: Arrow): Place => {
  const here = pieceAt(layout, at)
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const slot = key === 'ArrowDown' ? (here ? here.end : at.slot + 1) : here ? here.start - 1 : at.slot - 1
    return slot < 0 || slot >= SLOTS ? at : { ...at, slot }
  }
  const side = key === 'ArrowRight' ? 1 : -1
  const together = (layout[at.day] ?? []).filter((piece) => here && piece.group === here.group)
  const beside = here && together[together.indexOf(here) + side]
  if (beside) return placeOf(layout, beside, at.slot)
  const day = at.day + side
  if (day < 0 || day >= weekDays.length) return at
  const there = piecesAt(layout, day, at.slot)
  return { ...at, day, lane: side > 0 ? 0 : Math.max(0, there.length - 1) }
}

/** The place of a block, as near to a slot as it reaches. */
export const placeOf = (layout: readonly (readonly Piece[])[], piece: Piece, slot = piece.start): Place => {
  const near = Math.max(piece.start, Math.min(piece.end - 1, slot))
  return { day: piece.column, slot: near, lane: piecesAt(layout, piece.column, near).indexOf(piece) }
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'
