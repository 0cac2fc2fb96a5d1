import type { Page, ReadCell, ReadPage } from '../../src/forms/spreadsheet/page.ts'

/** A sheet as it would be read, that a test may write into. */
export type OpenPage = {
  name: string
  rows: ReadCell[][]
  merged: { row: number; column: number; lastRow: number; lastColumn: number }[]
}

/** What a reader of workbooks makes of a sheet, without a workbook. */
export function openPage({ name, widths, heights, cells }: Page): OpenPage {
  const rows = heights.map(() => widths.map((): ReadCell => null))
  for (const { row, column, text } of cells) {
    const target = rows[row]
    if (target !== undefined) target[column] = text === '' ? null : text
  }
  const merged = cells
    .filter((cell) => cell.rows > 1 || cell.columns > 1)
    .map(({ row, column, rows: high, columns }) => ({
      row,
      column,
      lastRow: row + high - 1,
      lastColumn: column + columns - 1,
    }))
  return { name, rows, merged }
}

/** Writes into the box next to a label, or below it. */
export function write(
  page: OpenPage,
  label: string,
  value: ReadCell,
  where: 'right' | 'below' = 'right',
): void {
  const { row, column } = placeOf(page, label)
  const own = page.merged.find((one) => one.row === row && one.column === column)
  const target = page.rows[where === 'below' ? (own?.lastRow ?? row) + 1 : row]
  if (target !== undefined) target[where === 'below' ? column : (own?.lastColumn ?? column) + 1] = value
}

export function placeOf(page: ReadPage, label: string): { row: number; column: number } {
  const plain = (cell: ReadCell): string => String(cell ?? '').replace(/\s/g, '')
  const row = page.rows.findIndex((cells) => cells.some((cell) => plain(cell) === label))
  if (row === -1) throw new Error(`no label ${label}`)
  return { row, column: page.rows[row]?.findIndex((cell) => plain(cell) === label) ?? 0 }
}

/** Somebody puts rows or columns in. */
export function insert(page: OpenPage, what: 'rows' | 'columns', at: number, count = 1): void {
  const isRow = what === 'rows'
  if (isRow)
    page.rows.splice(
      at,
      0,
      ...Array.from({ length: count }, () => (page.rows[0] ?? []).map((): ReadCell => null)),
    )
  else for (const row of page.rows) row.splice(at, 0, ...Array<ReadCell>(count).fill(null))
  page.merged = page.merged.map((one) => {
    const [first, last] = isRow ? [one.row, one.lastRow] : [one.column, one.lastColumn]
    const from = first >= at ? first + count : first
    const to = last >= at ? last + count : last
    return isRow ? { ...one, row: from, lastRow: to } : { ...one, column: from, lastColumn: to }
  })
}
