import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import type { Annex } from './annex.ts'
import { axis, clock, onAxis, wholeDay } from './week-axis.ts'

/** 週間計画の枠: times are 'H:MM' or 'HH:MM' up to '24:00'; an end at or before the start is on the next day. */
export type WeekBlock = {
  readonly day: WeekDay
  readonly from: string
  readonly to: string
  readonly text: string
}

export type WeekCell = {
  readonly day: number
  readonly row: number
  readonly span: number
  readonly text: string
}
export type WeekRow = { readonly label: string; readonly minutes: number }
/** Rows begin at 6:00 and end at 6:00 of the next morning; every row starts at a two-hour line or at a block's edge. */
export type WeekGrid = { readonly rows: readonly WeekRow[]; readonly cells: readonly WeekCell[] }

type Piece = { readonly day: number; readonly start: number; readonly end: number; readonly text: string }

/**
 * 週間計画表の割付
 *
 * Blocks that overlap on one day share one cell. A night that runs past 6:00 goes on at the top of the next
 * day; a block that begins before 6:00 stays in the column of its own day. `room`: letters that one entry may have.
 */
export function weekGrid(
  blocks: readonly WeekBlock[],
  times: 'always' | 'off-line',
  annex: Annex,
  room = 160,
): WeekGrid {
  const pieces = weekDays.flatMap((_, day) =>
    merged(
      blocks.flatMap((b) => split(b, times, annex, room)),
      day,
    ),
  )
  const edges = new Set<number>(pieces.flatMap((piece) => [piece.start, piece.end]))
  for (let t = axis.start; t <= axis.end; t += axis.step) edges.add(t)
  const lines = [...edges].sort((a, b) => a - b)
  const rows = lines.slice(0, -1).map((start, i) => ({
    label: start % axis.step === 0 ? clock(start) : '',
    minutes: (lines[i + 1] ?? axis.end) - start,
  }))
  return { rows, cells: [...filled(pieces, lines), ...empty(pieces, lines)] }
}

function split(block: WeekBlock, times: 'always' | 'off-line', annex: Annex, room: number): Piece[] {
  const day = weekDays.indexOf(block.day)
  const start = onAxis(minutes(block.from))
  let end = onAxis(minutes(block.to))
  if (end <= start) end += wholeDay
  const said = times === 'always' || start % axis.step !== 0 || end % axis.step !== 0
  const hours = `${clock(start)}〜${clock(end)}`
  const body = annex.put(`週間計画表 ${block.day} ${hours}`, block.text, room)
  const text = said ? `${hours}\n${body}` : body
  if (end <= axis.end) return [{ day, start, end, text }]
  const next = minutes(block.from) < axis.start ? day : (day + 1) % weekDays.length
  return [
    { day, start, end: axis.end, text },
    {
      day: next,
      start: axis.start,
      end: end - wholeDay,
      text: `〜${clock(end)}\n${body.split('\n')[0]}（続き）`,
    },
  ]
}

/** The pieces of one day, those that overlap joined into one. */
function merged(pieces: readonly Piece[], day: number): Piece[] {
  const sorted = pieces.filter((p) => p.day === day).sort((a, b) => a.start - b.start || a.end - b.end)
  const done: Piece[] = []
  for (const piece of sorted) {
    const last = done.at(-1)
    if (last === undefined || last.end <= piece.start) {
      done.push(piece)
      continue
    }
    const text = last.text === piece.text ? last.text : `${last.text}\n${piece.text}`
    done[done.length - 1] = { ...last, end: Math.max(last.end, piece.end), text }
  }
  return done
}

function filled(pieces: readonly Piece[], lines: readonly number[]): WeekCell[] {
  return pieces.map(({ day, start, end, text }) => {
    const row = lines.indexOf(start)
    return { day, row, span: lines.indexOf(end) - row, text }
  })
}

/** Free time: one cell for each stretch between two-hour lines, so that other days' edges draw no line here. */
function empty(pieces: readonly Piece[], lines: readonly number[]): WeekCell[] {
  return weekDays.flatMap((_, day) => {
    const cells: WeekCell[] = []
    lines.slice(0, -1).forEach((start, row) => {
      if (pieces.some((p) => p.day === day && p.start <= start && start < p.end)) return
      const last = cells.at(-1)
      const goesOn = last !== undefined && last.row + last.span === row && start % axis.step !== 0
      if (goesOn) cells[cells.length - 1] = { ...last, span: last.span + 1 }
      else cells.push({ day, row, span: 1, text: '' })
    })
    return cells
  })
}

function minutes(time: string): number {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  if (hour === undefined || minute === undefined) throw new RangeError('a time of the week must read H:MM')
  return Number(hour) * 60 + Number(minute)
}
