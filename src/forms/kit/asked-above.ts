import { documentField } from './document-field.ts'
import type { Box, Cell, CellsBand } from './form-definition.ts'

type Label = {
  readonly text: string
  readonly row: number
  readonly rows: number
  readonly from: number
  readonly to: number
}

/**
 * 欄が問うこと
 *
 * The form's own words for each box of a band: its label at the left, or the one right above it. Boxes that share a
 * label are told apart by what is printed before them, or by what they are called.
 */
export function askedAbove(rows: CellsBand['rows']): ReadonlyMap<Cell, string> {
  const labels: Label[] = []
  const boxes: { readonly box: Box; readonly cell: Cell; readonly label: Label }[] = []
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      for (const label of labels)
        if (label.row < row && row < label.row + label.rows && label.from === column) column = label.to
      const from = column
      column += cell.span
      if (!('box' in cell)) {
        labels.push({ text: cell.label.replaceAll('\n', ''), row, rows: cell.rows, from, to: column })
        continue
      }
      const beside = labels
        .filter((one) => one.row <= row && row < one.row + one.rows && one.to <= from)
        .at(-1)
      const above = labels.find((one) => one.row === row - 1 && one.from <= from && from < one.to)
      const label = beside ?? above
      if (label !== undefined) boxes.push({ box: cell, cell, label })
    }
  })
  return new Map(
    boxes.map(({ box, cell, label }) => {
      const isShared = boxes.filter((one) => one.label === label).length > 1
      return [cell, isShared ? `${label.text}${told(box, label.text)}` : label.text]
    }),
  )
}

function told({ box, label, prefix = '' }: Box, asked: string): string {
  const before = prefix.replace(/[^\p{L}\p{N}]/gu, '')
  if (before !== '') return `（${before}）`
  const own = label ?? documentField(box)?.title ?? ''
  return own === '' || asked.includes(own) ? '' : `（${own}）`
}
