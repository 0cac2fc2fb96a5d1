import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { WeekBand } from '../kit/form-definition.ts'
import type { Canvas, Slot } from './canvas.ts'
import { oneLine, points } from './points.ts'
import { type SideLine, sideLines } from './side-lines.ts'
import { textHeight } from './text-height.ts'

/** Texts at the side may be so high together; beyond it the side goes below the week. */
const mostHeight = points(150)

/** 週間計画表の横の欄: beside the rows of the week (`rows` with their header), or null where they have no room. */
export function besideWeek(
  canvas: Canvas,
  band: WeekBand,
  plan: PlanDocument,
  rows: number,
): readonly Slot[] | null {
  if (band.side === undefined) return []
  const lines = band.side.boxes.flatMap((side) => sideLines(side, plan))
  const column = band.time + 7 * band.day
  const { span } = band.side
  const width = canvas.widths.slice(column, column + span).reduce((a, b) => a + b, 0)
  const high = lines.reduce((sum, { text }) => sum + textHeight(text, width, canvas.size), 0)
  if (lines.length > rows || high > mostHeight) return null
  // What is left of the week's rows goes to the texts, one after the other.
  const counts = lines.map(() => 1)
  const open = lines.flatMap(({ isHead }, at) => (isHead ? [] : [at]))
  for (let more = rows - lines.length, turn = 0; more > 0; more--, turn++) {
    const at = open[turn % open.length] ?? 0
    counts[at] = (counts[at] ?? 1) + 1
  }
  return lines.map((line, at) => {
    const row = counts.slice(0, at).reduce((a, b) => a + b, 0)
    return { row, rows: counts[at] ?? 1, column, columns: span, ...wordsOf(line) }
  })
}

/** The same below the week, as wide as the sheet. */
export function belowWeek(canvas: Canvas, band: WeekBand, plan: PlanDocument): void {
  for (const side of band.side?.boxes ?? []) {
    const lines = sideLines(side, plan)
    const least = points(side.height ?? 0) / Math.max(1, lines.length - 1)
    canvas.put(
      lines.map(({ isHead }) => (isHead ? oneLine(canvas.size) : Math.max(oneLine(canvas.size), least))),
      lines.map((line, row) => ({
        row,
        rows: 1,
        column: 0,
        columns: canvas.widths.length,
        ...wordsOf(line),
      })),
    )
  }
}

const wordsOf = ({ text, isHead }: SideLine): Pick<Slot, 'text' | 'look'> => ({
  text,
  look: isHead ? '見出し' : '欄',
})
