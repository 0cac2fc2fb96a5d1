/** 表計算の一つのます目: its place counts from 0 and may span several rows and columns, which are then merged. */
export type PageCell = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly text: string
  /** 見出し: a shaded label; 欄: what people write in; 余白: words without a border. */
  readonly look: '見出し' | '欄' | '余白'
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly vertical: 'top' | 'center'
  /** Sides at which it goes on into its neighbour, so that only a hair line parts them. */
  readonly goesOn: readonly ('top' | 'bottom')[]
}

/** 表計算の一枚: widths of the columns in millimetres, heights of the rows in points. */
export type Page = {
  readonly name: string
  readonly landscape: boolean
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number }
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  readonly cells: readonly PageCell[]
  /** Rows before which a new sheet of paper begins. */
  readonly breaks: readonly number[]
  /** Printed at the foot of each page. */
  readonly foot: string
}

/** What stands in a cell that was read. A day of Excel's calendar is a Date in UTC. */
export type ReadCell = string | number | boolean | Date | null

/** Cells that were one when read; all counted from 0, the last row and column included. */
export type Merged = {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** A sheet that was read. */
export type ReadPage = {
  readonly name: string
  readonly rows: readonly (readonly ReadCell[])[]
  readonly merged: readonly Merged[]
}
