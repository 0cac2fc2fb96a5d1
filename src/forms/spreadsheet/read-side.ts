import { readRecurring } from '../../plan/week/read-recurring.ts'
import type { Recurring } from '../../plan/week/recurring.ts'
import { rowsOf } from '../../plan/week/rows-of.ts'
import type { BesideRow } from '../../plan/week/week-row.ts'
import { documentField } from '../kit/document-field.ts'
import type { WeekBand, WeekSide } from '../kit/form-definition.ts'
import type { Collected, Place, ReadRow } from './collected.ts'
import { isReadBack, readBox } from './read-box.ts'
import { type Found, isBlank, plainWords, type Region, type SheetView, textOfCell } from './sheet-view.ts'
import { isOneLine } from './side-lines.ts'

/** 横の欄を読む: the boxes beside or below the week, each from its heading to the next. */
export function readSides(
  view: SheetView,
  band: WeekBand,
  rows: { readonly top: number; readonly gridEnd: number; readonly bottom: number },
  part: string,
  collected: Collected,
): void {
  const sides = band.side?.boxes ?? []
  const heads = sides.map((side) => headOf(view, side.label, rows))
  sides.forEach((side, index) => {
    const head = heads[index]
    if (head === null || head === undefined) {
      const place = { view, row: rows.top, column: 0, box: side.label }
      collected.wrong(place, '', `見出し「${side.label}」`, '様式の見出しを消さずに書いてください')
      return
    }
    const next = heads.flatMap((one) =>
      one !== null && one.row > head.row && one.column === head.column ? [one.row] : [],
    )
    const isBeside = head.row < rows.gridEnd
    const region = {
      top: head.row + view.extent(head.row, head.column).rows,
      bottom: Math.min(...next, isBeside ? rows.gridEnd : rows.bottom),
      left: head.column,
      right: head.column + view.extent(head.row, head.column).columns,
    }
    if ('box' in side) {
      if (!isReadBack(side)) return
      const at = view.inside(region)
      const place = { view, row: at.row, column: at.column, box: side.label }
      const read = readBox(side, at.cell)
      if ('value' in read) collected.set(side.box, read.value, place)
      else collected.wrong(place, textOfCell(at.cell), read.expected, read.mend)
    } else
      collected.rows(
        side.of,
        part,
        isOneLine(side) ? oneLines(view, side, region, collected) : blocks(view, side, region, collected),
      )
  })
}

function headOf(
  view: SheetView,
  label: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): { row: number; column: number } | null {
  const wanted = plainWords(label)
  for (let row = top; row < bottom; row++) {
    const found = view.words(row).find(({ text }) => text === wanted)
    if (found !== undefined) return { row, column: found.column }
  }
  return null
}

type ListSide = Extract<WeekSide, { of: string }>

const cellsIn = (view: SheetView, { top, bottom, left, right }: Region): Found[] => {
  const found: Found[] = []
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      if (!isBlank(view.cell(row, column))) found.push({ cell: view.cell(row, column), row, column })
  return found
}

/** One thing a line, as people say it: 「通院（病院） 月1回」. */
function oneLines(view: SheetView, side: ListSide, region: Region, collected: Collected): ReadRow[] {
  return cellsIn(view, region).flatMap(({ cell, row, column }) =>
    textOfCell(cell)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line): ReadRow[] => {
        const place = { view, row, column, box: side.label }
        const read = readRecurring(line)
        const beside = 'item' in read ? besideOf(read.item) : undefined
        if (beside !== undefined) return [rowAt(beside, place)]
        const says = 'problems' in read ? read.problems.join('。') : '週の予定は週間計画表に書いてください'
        collected.wrong(place, line, '例：通院（病院） 月1回', says)
        return []
      }),
  )
}

/** An amount, be it empty, keeps what has days and times out of the week: it stands beside it. */
function besideOf(item: Recurring): BesideRow | undefined {
  const [row] = rowsOf([{ ...item, amount: item.amount ?? '' }]).besides
  return row === undefined ? undefined : { ...row, amount: item.amount }
}

const rowAt = (row: BesideRow, place: Place): ReadRow => ({
  values: { ...row },
  places: new Map(['', ...Object.keys(row)].map((key) => [key, place])),
})

/** A line for each box, 「① 種類：…」; the first box begins the next row of the list. */
function blocks(view: SheetView, side: ListSide, region: Region, collected: Collected): ReadRow[] {
  const labels = side.lines.map((box) => box.label ?? documentField(box.box, side.of)?.title ?? box.box)
  const lines: { box: number; text: string; place: Place }[][] = []
  for (const { cell, row, column } of cellsIn(view, region)) {
    const text = textOfCell(cell)
    const begun = labels.findIndex((label) => lineStart(label).test(text))
    const current = lines.at(-1)
    const last = current?.at(-1)
    if (begun === -1) {
      // Words without a label go on with the line above them.
      if (last !== undefined) last.text = `${last.text}\n${text}`
      else lines.push([{ box: 0, text, place: { view, row, column, box: side.label } }])
      continue
    }
    const line = {
      box: begun,
      text: text.replace(lineStart(labels[begun] ?? ''), ''),
      place: { view, row, column, box: `${side.label} ${labels[begun]}` },
    }
    if (current === undefined || (last !== undefined && begun <= last.box)) lines.push([line])
    else current.push(line)
  }
  return lines.flatMap((block) => {
    const values: Record<string, unknown> = {}
    const places = new Map<string, Place>()
    for (const { box: at, text, place } of block) {
      const box = side.lines[at]
      if (box === undefined || !isReadBack(box)) continue
      const read = readBox(box, text === '' ? null : text, side.of)
      places.set(box.box, place)
      if ('value' in read) values[box.box] = read.value
      else collected.wrong(place, text, read.expected, read.mend)
    }
    const [first] = block
    if (first !== undefined) places.set('', first.place)
    return Object.values(values).every((value) => value === null) ? [] : [{ values, places }]
  })
}

const lineStart = (label: string): RegExp =>
  new RegExp(`^[\\s　]*(?:[①-⑳]|[(（]?\\d+[)）])?[\\s　]*${escaped(label)}[\\s　]*[：:]`)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
