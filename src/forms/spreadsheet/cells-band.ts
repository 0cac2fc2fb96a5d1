import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { CellsBand } from '../kit/form-definition.ts'
import { laidBox } from '../kit/laid-box.ts'
import { boxWords } from './box-words.ts'
import type { Canvas, Slot } from './canvas.ts'
import { placedCells } from './placed-cells.ts'
import { oneLine, points } from './points.ts'

/** 欄の行: labels and boxes beside each other. */
export function putCells(canvas: Canvas, band: CellsBand, plan: PlanDocument): void {
  const least = band.rows.map((cells) =>
    Math.max(
      oneLine(canvas.size),
      ...cells.map((cell) => ('box' in cell && cell.height !== undefined ? points(cell.height) : 0)),
    ),
  )
  const slots = placedCells(band).map(({ cell, row, column, rows }): Slot => {
    const place = { row, column, rows, columns: cell.span }
    if (!('box' in cell)) return { ...place, text: cell.label, look: '見出し' }
    const text = boxWords(laidBox(cell, { of: plan, on: plan.madeOn }))
    return { ...place, text, look: '欄', bold: cell.strong, vertical: cell.as === 'text' ? 'top' : 'center' }
  })
  canvas.put(least, slots)
}
