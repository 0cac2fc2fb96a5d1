import { weekDays } from '../../plan/week/week-days.ts'
import type { CellsBand, FormSheet, TableBand, WeekBand } from '../kit/form-definition.ts'
import { type PlacedCell, placedCells } from './placed-cells.ts'
import { columnsOf } from './table-band.ts'

export type LineLabel = { readonly text: string; readonly column: number; readonly span: number }

/** 様式の一段: a row of boxes, a table, the week or words, with the labels by which its place is found. */
export type SheetLine = {
  readonly labels: readonly LineLabel[]
  readonly holds:
    | { readonly kind: 'cells'; readonly band: CellsBand; readonly cells: readonly PlacedCell[] }
    | { readonly kind: 'table'; readonly band: TableBand; readonly number: number }
    | { readonly kind: 'week'; readonly band: WeekBand; readonly number: number }
    | { readonly kind: 'words' }
}

export function sheetLines({ bands, columns }: FormSheet): readonly SheetLine[] {
  return bands.flatMap((band, number): SheetLine[] => {
    if (band.band === 'cells') return cellsLines(band)
    if (band.band === 'table') return [{ labels: tableLabels(band), holds: { kind: 'table', band, number } }]
    if (band.band === 'week') return [{ labels: weekLabels(band), holds: { kind: 'week', band, number } }]
    if (band.band === 'heading' || band.band === 'note')
      return [{ labels: [{ text: band.text, column: 0, span: columns.length }], holds: { kind: 'words' } }]
    return []
  })
}

function cellsLines(band: CellsBand): SheetLine[] {
  const placed = placedCells(band)
  return band.rows.map((_, row) => {
    const cells = placed.filter((one) => one.row === row)
    const labels = cells.flatMap(({ cell, column }) =>
      'box' in cell ? [] : [{ text: cell.label, column, span: cell.span }],
    )
    return { labels, holds: { kind: 'cells', band, cells } }
  })
}

/** The labels of the first of a header's rows; without a header the words at the side. */
function tableLabels(band: TableBand): LineLabel[] {
  const side = band.side === undefined ? [] : [{ text: band.side.label, column: 0, span: band.side.span }]
  if (!band.header) return side
  const placed = columnsOf(band, band.side?.span ?? 0)
  const heads = placed.flatMap(({ column, at }, index) => {
    if (column.group === undefined) return [{ text: column.label, column: at, span: column.span }]
    if (placed[index - 1]?.column.group === column.group) return []
    return [{ text: column.group, column: at, span: column.span }]
  })
  return [...side, ...heads]
}

const weekLabels = ({ time, day }: WeekBand): LineLabel[] =>
  weekDays.map((text, index) => ({ text, column: time + index * day, span: day }))
