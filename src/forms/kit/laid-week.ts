import type { BesideRow, WeekRow } from '../../plan/week/week-row.ts'
import { besideAmount } from './beside-amount.ts'
import { documentField } from './document-field.ts'
import { documentList } from './document-value.ts'
import type { WeekBand, WeekSide } from './form-definition.ts'
import { type LaidBox, laidBox } from './laid-box.ts'
import type { LayingOut } from './laying-out.ts'
import { insetAcross, textHeight } from './text-room.ts'
import { type WeekBlock, type WeekGrid, weekGrid } from './week-grid.ts'
import { weekHeights } from './week-heights.ts'
import { writtenDate } from './written-date.ts'

/** What stands beside the week: a box, or the rows of a list with their boxes. */
export type LaidSide = {
  readonly label: string
  readonly height: number
  readonly box: LaidBox | null
  readonly of: string
  readonly shape: 'blocks' | 'lines'
  readonly rows: readonly (readonly LaidBox[])[]
}

export type LaidWeek = {
  readonly band: 'week'
  readonly of: string
  readonly time: number
  readonly day: number
  readonly side: number
  readonly grid: WeekGrid
  /** Of the grid's rows, in millimetres. */
  readonly heights: readonly number[]
  readonly boxes: readonly LaidSide[]
  /** False where the texts at the side are too long for it: they go below. */
  readonly beside: boolean
}

/** Room at the side of a week on one page, in millimetres. */
const sideRoom = 125
/** Height of one entry of the week, in millimetres; a longer one goes to 別記. */
const entryRoom = 60

/** The header of the week, and what the head and the gap of a box at its side take, in millimetres. */
const headerHeight = 6
const sideHead = { lines: 10, blocks: 5 }

/** 週間計画表 */
export function laidWeek(band: WeekBand, laying: LayingOut): LaidWeek {
  const { plan, sheet, annex, blank, width } = laying
  const rows = documentList(plan, band.of) as readonly WeekRow[]
  const dayWidth = width(band.time, band.day)
  const perLine = Math.max(1, Math.floor((dayWidth - insetAcross) / (sheet.size * 0.3528)))
  const room = Math.floor(entryRoom / (sheet.size * 0.3528 * 1.5)) * perLine
  const grid = weekGrid(rows.flatMap(blocks), band.times, annex, room)
  const hour = blank === null ? band.hourHeight : Math.max(band.hourHeight, blank.lineHeight / 2)
  const heights = weekHeights(grid, { hour, day: dayWidth, size: sheet.size })
  const boxes = (band.side?.boxes ?? []).map((one) => laidSide(one, laying))
  const sideWidth = width(band.time + 7 * band.day, band.side?.span ?? 0)
  const high = boxes.reduce((sum, side) => sum + sideHeight(side, sideWidth, sheet.size), 0)
  const total = heights.reduce((a, b) => a + b, headerHeight)
  return {
    band: 'week',
    of: band.of,
    time: band.time,
    day: band.day,
    side: band.side?.span ?? 0,
    grid,
    heights,
    boxes: high <= sideRoom ? stretched(boxes, total, blank?.lineHeight ?? null) : boxes,
    beside: high <= sideRoom,
  }
}

function laidSide(side: WeekSide, { plan, annex, blank }: LayingOut): LaidSide {
  const height = side.height ?? 0
  if ('box' in side) {
    const box = laidBox(side, { of: plan, on: plan.madeOn }, side.label)
    const lines = blank === null ? 0 : Math.max(2, Math.ceil(height / blank.lineHeight))
    return { label: side.label, height, box: { ...box, lines }, of: '', shape: 'lines', rows: [] }
  }
  const list = documentList(plan, side.of)
  const title = documentField(side.of)?.title ?? side.label
  const count = Math.max(side.least, list.length)
  const rows = Array.from({ length: count }, (_, index) =>
    side.lines.map((line) => {
      const at = `${side.of}.${index}`
      const row = list[index]
      const box = laidBox(line, { of: row ?? {}, list: side.of, at, row: index, on: plan.madeOn })
      const said = line.box === 'amount' && row !== undefined ? besideAmount(row as BesideRow) : box.text
      return { ...box, shown: annex.put(`${title}${index + 1} ${box.label}`, said, 120), lines: 1 }
    }),
  )
  return { label: side.label, height, box: null, of: side.of, shape: side.shape, rows }
}

/** The boxes at the side as high as the week beside them. */
function stretched(boxes: readonly LaidSide[], total: number, ruled: number | null): readonly LaidSide[] {
  const spare = total - boxes.reduce((sum, { height, shape }) => sum + height + sideHead[shape], 0)
  if (spare <= 0) return boxes
  return boxes.map((side) => {
    const height = Math.floor(side.height + spare / boxes.length)
    const lines = ruled === null ? 0 : Math.max(2, Math.floor(height / ruled))
    return { ...side, height, box: side.box && { ...side.box, lines } }
  })
}

function sideHeight({ box, rows, height }: LaidSide, width: number, size: number): number {
  const texts = box === null ? rows.flat().map(({ shown }) => shown) : [box.shown]
  const high = texts.reduce((sum, text) => sum + Math.max(size * 0.53, textHeight(text, width, size)), 0)
  return Math.max(height, high) + 8
}

/** One entry of the list as blocks of the grid, one for each of its days. */
function blocks(row: WeekRow): WeekBlock[] {
  const text = [row.kind, row.content, row.provider, rhythm(row)]
    .filter((part) => part !== null && part !== '')
    .join('\n')
  return row.days.map((day) => ({ day, from: row.from, to: row.to, text }))
}

function rhythm({ repeat, nth, start, holiday }: WeekRow): string {
  const often =
    repeat === '隔週'
      ? `隔週${start ? `（${writtenDate(start)}から）` : ''}`
      : repeat === '第何' && nth !== undefined && nth.length > 0
        ? `第${nth.join('・')}週`
        : ''
  const onHolidays = holiday === '休む' ? '祝日は休み' : holiday === '行う' ? '祝日も行う' : ''
  return [often, onHolidays].filter((part) => part !== '').join('・')
}
