import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { documentList, documentValue } from '../kit/document-value.ts'
import type { TableBand } from '../kit/form-definition.ts'
import { laidBox } from '../kit/laid-box.ts'
import { boxWords } from './box-words.ts'
import type { Canvas, Slot } from './canvas.ts'
import { oneLine, points } from './points.ts'

/** 表: every box of a column's cell has a cell of its own, so that it is found again when the sheet comes back. */
export function putTable(canvas: Canvas, band: TableBand, plan: PlanDocument): void {
  const header = band.header ? headerSlots(band) : { rows: 0, slots: [] }
  const lines = Math.max(...band.columns.map((column) => column.lines.length))
  const rows = tableRows(band, plan)
  const from = band.side?.span ?? 0
  const slots = rows.flatMap(({ row, number }, index) => {
    const top = header.rows + index * lines
    return columnsOf(band, from).flatMap(({ column, at }) =>
      column.lines.map((box, line): Slot => {
        const isLast = line === column.lines.length - 1
        const place = { of: row ?? {}, list: band.of, row: number, on: plan.madeOn }
        const isOpen = row === null && !toTick.includes(box.as)
        const text = isOpen ? '' : boxWords(laidBox(box, place, column.label))
        return {
          row: top + line,
          rows: isLast ? lines - line : 1,
          column: at,
          columns: column.span,
          text,
          look: '欄',
          bold: box.strong,
          goesOn: [...(line > 0 ? (['top'] as const) : []), ...(isLast ? [] : (['bottom'] as const))],
          align: column.align,
          ...(box.small ? { size: canvas.size * 0.86 } : {}),
        }
      }),
    )
  })
  const all = header.rows + rows.length * lines
  if (all === 0) return
  const side: Slot[] =
    band.side === undefined
      ? []
      : [{ row: 0, rows: all, column: 0, columns: band.side.span, text: band.side.label, look: '見出し' }]
  const least = Math.max(oneLine(canvas.size), points(band.height) / lines)
  canvas.put(
    [
      ...Array<number>(header.rows).fill(oneLine(canvas.size)),
      ...Array<number>(rows.length * lines).fill(least),
    ],
    [...side, ...header.slots, ...slots],
  )
}

/** What an empty row has boxes to tick for. */
const toTick: readonly string[] = ['tick', 'ticks', 'choice']

/** The columns with their place in the grid. */
export function columnsOf(
  band: TableBand,
  from: number,
): { column: TableBand['columns'][number]; at: number }[] {
  let at = from
  return band.columns.map((column) => {
    const placed = { column, at }
    at += column.span
    return placed
  })
}

/** The rows that the table takes, then empty ones up to its least number. */
function tableRows(band: TableBand, plan: PlanDocument): { row: unknown; number: number }[] {
  const own = documentList(plan, band.of).flatMap((row, index) => {
    const value = band.where === undefined ? null : (documentValue(row, band.where.field) ?? null)
    return band.where === undefined || band.where.is.some((one) => one === value) ? [{ row, index }] : []
  })
  const empty = Math.max(0, band.least - own.length)
  return [
    ...own.map(({ row, index }, place) => ({ row, number: band.where === undefined ? index : place })),
    ...Array.from({ length: empty }, () => ({ row: null, number: 0 })),
  ]
}

function headerSlots(band: TableBand): { rows: number; slots: Slot[] } {
  const placed = columnsOf(band, band.side?.span ?? 0)
  const rows = headerRows(band)
  const labels = placed.map(({ column, at }): Slot => {
    const row = column.group === undefined ? 0 : rows - 1
    return { ...head(at, column.span, column.label), row, rows: rows - row }
  })
  const groups = placed.flatMap(({ column, at }, index): Slot[] => {
    if (column.group === undefined || placed[index - 1]?.column.group === column.group) return []
    const others = placed.slice(index)
    const end = others.findIndex((one) => one.column.group !== column.group)
    const own = end === -1 ? others : others.slice(0, end)
    const span = own.reduce((sum, one) => sum + one.column.span, 0)
    return [{ ...head(at, span, column.group), row: 0, rows: 1 }]
  })
  return { rows, slots: [...labels, ...groups] }
}

/** Two where neighbours have a label in common above their own. */
export const headerRows = (band: TableBand): number =>
  band.columns.some(({ group }) => group !== undefined) ? 2 : 1

const head = (column: number, columns: number, text: string) =>
  ({ column, columns, text, look: '見出し', align: 'center' }) as const
