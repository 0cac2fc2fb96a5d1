import type { PageCell } from './page.ts'
import { textHeight } from './text-height.ts'

/** A cell of a block before it has its place on the sheet; its rows are those of the block. */
export type Slot = Pick<PageCell, 'row' | 'column' | 'rows' | 'columns' | 'text' | 'look'> &
  Partial<Pick<PageCell, 'size' | 'bold' | 'align' | 'vertical' | 'goesOn'>>

/** 版面: what a sheet holds so far; blocks are put below each other. */
export type Canvas = {
  readonly widths: readonly number[]
  readonly size: number
  readonly heights: readonly number[]
  readonly cells: readonly PageCell[]
  readonly breaks: readonly number[]
  /** A block of rows, each at least so many points high; a row grows until what is written in it fits. */
  readonly put: (least: readonly number[], slots: readonly Slot[]) => void
  readonly newPaper: () => void
}

/** No program draws a row that is higher. */
const highestRow = 400

export function createCanvas(widths: readonly number[], size: number): Canvas {
  const heights: number[] = []
  const cells: PageCell[] = []
  const breaks: number[] = []

  const put = (least: readonly number[], slots: readonly Slot[]): void => {
    const wanted = grown(least, slots)
    const parts = wanted.map((height) => Math.max(1, Math.ceil(height / highestRow)))
    const starts = parts.map((_, row) => heights.length + sum(parts.slice(0, row)))
    for (const slot of slots) {
      const start = starts[slot.row] ?? heights.length
      cells.push({
        ...slot,
        row: start,
        rows: sum(parts.slice(slot.row, slot.row + slot.rows)),
        size: slot.size ?? size,
        bold: slot.bold ?? slot.look === '見出し',
        goesOn: slot.goesOn ?? [],
        align: slot.align ?? 'left',
        vertical: slot.vertical ?? (slot.look === '見出し' ? 'center' : 'top'),
      })
    }
    wanted.forEach((height, row) => {
      const count = parts[row] ?? 1
      for (let part = 0; part < count; part++) heights.push(Math.round((height / count) * 4) / 4)
    })
  }

  /** The heights of a block's rows: first for what stands in one row, then for what spans several. */
  const grown = (least: readonly number[], slots: readonly Slot[]): number[] => {
    const rows = [...least]
    for (const slot of slots.toSorted((a, b) => a.rows - b.rows)) {
      if (slot.text === '') continue
      const width = sum(widths.slice(slot.column, slot.column + slot.columns))
      const missing =
        textHeight(slot.text, width, slot.size ?? size) - sum(rows.slice(slot.row, slot.row + slot.rows))
      if (missing <= 0) continue
      for (let row = slot.row; row < slot.row + slot.rows; row++)
        rows[row] = (rows[row] ?? 0) + missing / slot.rows
    }
    return rows
  }

  return { widths, size, heights, cells, breaks, put, newPaper: () => breaks.push(heights.length) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
