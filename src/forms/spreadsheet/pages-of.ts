import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { Band, FormDefinition, FormSheet } from '../kit/form-definition.ts'
import { titleOf } from '../kit/laid-out.ts'
import { type Canvas, createCanvas, type Slot } from './canvas.ts'
import { putCells } from './cells-band.ts'
import { formMark } from './form-mark.ts'
import type { Page } from './page.ts'
import { oneLine } from './points.ts'
import { putTable } from './table-band.ts'
import { putWeek } from './week-band.ts'

/** Printed on every sheet of an invented person. */
export const demoMark = '見本（デモ）'

/** 表計算の帳票: the sheets of one or several forms, filled with what the plan holds. */
export function pagesOf(definitions: readonly FormDefinition[], plan: PlanDocument): readonly Page[] {
  const pages = definitions.flatMap((definition) =>
    definition.sheets.map((sheet, index) => pageOf(definition, sheet, index + 1, plan)),
  )
  return pages.map((page, at) => {
    const earlier = pages.slice(0, at).filter(({ name }) => name === page.name).length
    return earlier === 0 ? page : { ...page, name: `${page.name} (${earlier + 1})` }
  })
}

function pageOf(definition: FormDefinition, sheet: FormSheet, number: number, plan: PlanDocument): Page {
  const canvas = createCanvas(sheet.columns, sheet.size)
  const title = titleOf(definition, plan)
  if (plan.demo) put(canvas, { text: demoMark, bold: true })
  for (const band of sheet.bands) putBand(canvas, band, plan, title)
  put(canvas, { text: formMark(definition, number), size: 8 })
  return {
    name: sheet.name.replace(/[\\/?*:[\]]/g, '・'),
    landscape: sheet.direction === '横',
    margin: sheet.margin,
    widths: canvas.widths,
    heights: canvas.heights,
    cells: canvas.cells,
    breaks: canvas.breaks,
    foot: `${title}　様式第${definition.version}版`,
  }
}

function putBand(canvas: Canvas, band: Band, plan: PlanDocument, title: string): void {
  if (band.band === 'cells') putCells(canvas, band, plan)
  else if (band.band === 'table') putTable(canvas, band, plan)
  else if (band.band === 'week') putWeek(canvas, band, plan)
  else if (band.band === 'break') canvas.newPaper()
  else if (band.band === 'heading') put(canvas, { text: band.text, bold: true, size: canvas.size + 1 })
  else if (band.band === 'note') put(canvas, { text: band.text, size: canvas.size * 0.9 })
  else {
    const text = (band.text ?? '{title}').replace('{title}', title)
    put(canvas, { text, bold: true, size: 15, align: 'center' })
    if (band.under !== undefined) put(canvas, { text: band.under, align: 'center', size: canvas.size * 0.9 })
  }
}

/** One line of words without a border, as wide as the sheet. */
function put(canvas: Canvas, words: Pick<Slot, 'text' | 'bold' | 'size' | 'align'>): void {
  const whole = { row: 0, rows: 1, column: 0, columns: canvas.widths.length, look: '余白' } as const
  canvas.put([oneLine(words.size ?? canvas.size)], [{ ...whole, vertical: 'center', ...words }])
}
