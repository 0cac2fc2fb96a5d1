import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { weekDays } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { documentList } from '../kit/document-value.ts'
import type { WeekBand } from '../kit/form-definition.ts'
import { axis, clock } from '../kit/week-axis.ts'
import type { Canvas, Slot } from './canvas.ts'
import { oneLine, points } from './points.ts'
import { type WeekPiece, weekPieces } from './week-pieces.ts'
import { belowWeek, besideWeek } from './week-side.ts'

/** 週間計画表: rows from 6:00 to 6:00, two hours each, parted where something begins or ends. */
export function putWeek(canvas: Canvas, band: WeekBand, plan: PlanDocument): void {
  const pieces = weekPieces(documentList(plan, band.of) as readonly WeekRow[], band.times)
  const edges = new Set(pieces.flatMap(({ start, end }) => [start, end]))
  for (let line = axis.start; line <= axis.end; line += axis.step) edges.add(line)
  const lines = [...edges].sort((a, b) => a - b)
  const header: Slot[] = ['時刻', ...weekDays].map((text, index) => ({
    row: 0,
    rows: 1,
    column: index === 0 ? 0 : band.time + (index - 1) * band.day,
    columns: index === 0 ? band.time : band.day,
    text,
    look: '見出し',
    align: 'center',
  }))
  const grid = [...timeSlots(band, lines), ...daySlots(band, lines, pieces)]
  const least = lines.slice(0, -1).map((line, at) => {
    const minutes = (lines[at + 1] ?? axis.end) - line
    return Math.max(oneLine(canvas.size), points((band.hourHeight * minutes) / 60))
  })
  const side = besideWeek(canvas, band, plan, lines.length)
  canvas.put([oneLine(canvas.size), ...least], [...header, ...grid, ...(side ?? [])])
  if (side === null) belowWeek(canvas, band, plan)
}

/** One cell for each two hours; what begins in between has no time of its own at the left. */
function timeSlots(band: WeekBand, lines: readonly number[]): Slot[] {
  const whole = lines.flatMap((line, at) => (line % axis.step === 0 && line < axis.end ? [at] : []))
  return whole.map((at, index) => ({
    row: at + 1,
    rows: (whole[index + 1] ?? lines.length - 1) - at,
    column: 0,
    columns: band.time,
    text: clock(lines[at] ?? axis.start),
    look: '見出し',
    align: 'right',
    vertical: 'top',
    bold: false,
  }))
}

function daySlots(band: WeekBand, lines: readonly number[], pieces: readonly WeekPiece[]): Slot[] {
  const slot = (day: number, at: number, rows: number, text: string): Slot => {
    const place = { row: at + 1, rows, column: band.time + day * band.day, columns: band.day }
    return { ...place, text, look: '欄' }
  }
  return weekDays.flatMap((_, day) => {
    const own = pieces.filter((piece) => piece.day === day)
    const filled = own.map(({ start, end, text }) =>
      slot(day, lines.indexOf(start), lines.indexOf(end) - lines.indexOf(start), text),
    )
    const free: { at: number; rows: number }[] = []
    lines.slice(0, -1).forEach((line, at) => {
      if (own.some(({ start, end }) => start <= line && line < end)) return
      const last = free.at(-1)
      if (last !== undefined && last.at + last.rows === at && line % axis.step !== 0)
        free[free.length - 1] = { at: last.at, rows: last.rows + 1 }
      else free.push({ at, rows: 1 })
    })
    return [...filled, ...free.map(({ at, rows }) => slot(day, at, rows, ''))]
  })
}
