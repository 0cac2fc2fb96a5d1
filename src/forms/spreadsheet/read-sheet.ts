import type { FormSheet } from '../kit/form-definition.ts'
import type { Collected } from './collected.ts'
import { type FoundLine, findLines } from './find-lines.ts'
import { readFormMark } from './form-mark.ts'
import { readCells, rowsTaken, shiftAt } from './read-cells.ts'
import { readSides } from './read-side.ts'
import { readTable } from './read-table.ts'
import { readWeek, weekTimes } from './read-week.ts'
import { type SheetLine, sheetLines } from './sheet-lines.ts'
import { plainWords, type SheetView } from './sheet-view.ts'
import { columnsOf, headerRows } from './table-band.ts'

/** 一枚を読む: every band of a form's sheet from the sheet that came back. `owner` names the form and its sheet. */
export function readSheet(view: SheetView, sheet: FormSheet, owner: string, collected: Collected): void {
  const lines = sheetLines(sheet)
  const found = findLines(view, lines)
  const end = endOf(view)
  let next = 0
  lines.forEach((line, index) => {
    const here = found[index] ?? null
    if (here === null && line.labels.length > 0) {
      // Words may be changed by whoever likes; a row of boxes without its labels cannot be told from others.
      if (line.holds.kind === 'words') return
      const place = { view, row: Math.min(next, end), column: 0, box: line.labels[0]?.text ?? '' }
      const labels = line.labels.map(({ text }) => `「${text.replaceAll('\n', '')}」`).join('')
      collected.wrong(place, '', `見出し${labels}`, '様式の見出しを消さず、その行に戻してください')
      return
    }
    const top = here?.row ?? next
    const after = found.findIndex((one, at) => at > index && one !== null)
    const following = found[after]?.row ?? end
    const between = lines.slice(index + 1, after === -1 ? lines.length : after)
    const isFollowed = between.every(({ labels }) => labels.length > 0)
    readLine({ view, line, here, top, bottom: following, isFollowed, owner, collected })
    next = following
    if (line.holds.kind === 'cells')
      next = top + rowsTaken(view, { cells: line.holds.cells, labels: line.labels }, here, top)
    if (line.holds.kind === 'words') next = top + view.extent(top, here?.columns[0] ?? 0).rows
  })
}

type Reading = {
  readonly view: SheetView
  readonly line: SheetLine
  readonly here: FoundLine | null
  readonly top: number
  readonly bottom: number
  /** Whether what comes next has labels, so that all rows up to it belong to this line. */
  readonly isFollowed: boolean
  readonly owner: string
  readonly collected: Collected
}

function readLine({ view, line, here, top, bottom, isFollowed, owner, collected }: Reading): void {
  const { holds, labels } = line
  if (holds.kind === 'cells') {
    const own = { cells: holds.cells, labels }
    const taken = isFollowed ? bottom : top + rowsTaken(view, own, here, top)
    readCells(view, own, here, { top, bottom: Math.min(taken, bottom) }, collected)
  } else if (holds.kind === 'table') {
    const { band, number } = holds
    const columns = columnsOf(band, band.side?.span ?? 0).map(({ column, at }) => {
      const left = at + shiftAt(labels, here, at)
      return { column, left, right: left + column.span }
    })
    const first = band.header ? top + headerRows(band) : top
    const part = band.where === undefined ? `${owner} ${number}` : owner
    collected.rows(band.of, part, readTable(view, band, columns, { top: first, bottom }, collected))
  } else if (holds.kind === 'week' && here !== null) {
    const { band, number } = holds
    const grid = weekTimes(view, here, bottom)
    collected.rows(band.of, `${owner} ${number}`, readWeek(view, band, here, grid, collected))
    const rows = { top: here.row, gridEnd: grid.end, bottom }
    readSides(view, band, rows, `${owner} ${number}`, collected)
  }
}

function endOf(view: SheetView): number {
  for (let row = view.rows - 1; row >= 0; row--)
    if (view.words(row).some(({ text }) => readFormMark(plainWords(text)) !== null)) return row
  return view.rows
}
