import { askedAbove } from './asked-above.ts'
import type { CellsBand } from './form-definition.ts'
import { type LaidBox, laidBox, usualPlace } from './laid-box.ts'
import type { LayingOut } from './laying-out.ts'
import { insetAcross, textHeight } from './text-room.ts'

export type LaidCell =
  | { readonly label: string; readonly span: number; readonly rows: number }
  | { readonly box: LaidBox; readonly span: number; readonly open: readonly ('left' | 'top')[] }

/**
 * A row of labels and boxes; `height` in millimetres at least, `high` as its texts will have it at most; one that
 * `flows` may go on on the next page.
 */
export type LaidRow = {
  readonly height: number
  readonly high: number
  readonly flows: boolean
  readonly cells: readonly LaidCell[]
}

/** A box at least so wide carries any text; in a narrower one a text higher than `tower` goes to 別記. */
const wide = 95
const tower = 60
/** A row that is higher than this may be broken over pages. */
export const keptTogether = 60

/** 欄の行 */
export function laidCells(band: CellsBand, laying: LayingOut): LaidRow[] {
  const { plan, sheet, annex, blank, width } = laying
  const rows = band.rows.filter((row) => !isLeftOut(row, laying))
  const asked = askedAbove(rows)
  // Columns that labels of more than one row take in the rows below them.
  const taken = rows.map(() => new Set<number>())
  return rows.map((row, y) => {
    let x = 0
    let height = 0
    let high = 0
    let before = ''
    const cells = row.map((cell): LaidCell => {
      while (taken[y]?.has(x)) x++
      const from = x
      x += cell.span
      if ('label' in cell && !('box' in cell)) {
        for (let k = 1; k < cell.rows; k++) for (let c = from; c < x; c++) taken[y + k]?.add(c)
        before = cell.label.replaceAll('\n', '')
        return { label: cell.label, span: cell.span, rows: cell.rows }
      }
      const room = width(from, cell.span)
      const laid = {
        ...laidBox(cell, { of: plan, on: plan.madeOn }, before),
        ...(asked.get(cell) === undefined ? {} : { asked: asked.get(cell) ?? '' }),
        placeWidth: placeWidth(cell.places, room),
        room: cell.as === 'strokes' ? signatureRoom(room, cell.height) : null,
      }
      const tall = textHeight(laid.prefix + laid.text + laid.suffix, room, sheet.size)
      const moved = room < wide && tall > tower
      const shown = moved ? annex.put(laid.label, laid.text, 0) : laid.shown
      height = Math.max(height, cell.height ?? 0, blankHeight(laid, cell.height ?? 0, laying, room))
      high = Math.max(high, moved ? 0 : tall)
      const lines = linesOf(laid, cell.height ?? 0, blank?.lineHeight ?? 9)
      return { box: { ...laid, shown, lines }, span: cell.span, open: cell.open }
    })
    return { height, high: Math.max(high, height, 8) + 3, flows: high > keptTogether, cells }
  })
}

/** Ruled lines that a box has on a blank: as many as its height on the filled form would hold, two for free text. */
export function linesOf(box: LaidBox, height: number, lineHeight: number): number {
  if (box.lines > 0) return box.lines
  const least = box.as === 'text' ? 2 : 1
  return Math.max(least, Math.ceil(height / lineHeight))
}

function blankHeight(box: LaidBox, height: number, { blank }: LayingOut, room: number): number {
  if (blank === null || box.text !== '') return 0
  if (box.as === 'digits')
    return 10 * Math.ceil(box.places / Math.max(1, Math.floor((room - insetAcross) / box.placeWidth))) + 1
  return linesOf(box, height, blank.lineHeight) * blank.lineHeight
}

/** The box within its borders; as high as a name is written by hand where the form does not say. */
const signatureRoom = (width: number, height = 12) => ({ width: width - insetAcross, height: height - 2 })

/** Narrower where all characters then stand on one line; below this they go on on the next. */
const leastPlace = 4.3

function placeWidth(places: number, room: number): number {
  const each = Math.floor(((room - insetAcross) / places) * 10) / 10
  return each >= leastPlace ? Math.min(each, usualPlace) : usualPlace
}

function isLeftOut(row: CellsBand['rows'][number], { plan }: LayingOut): boolean {
  const boxes = row.flatMap((cell) => ('box' in cell ? [cell] : []))
  return (
    boxes.length > 0 && boxes.every((box) => box.optional && isEmpty(laidBox(box, { of: plan, on: null })))
  )
}

const isEmpty = ({ shown, strokes }: LaidBox): boolean => shown === '' && strokes === null
