import type { BesideRow } from '../../plan/week/week-row.ts'
import { besideAmount } from './beside-amount.ts'
import { documentField } from './document-field.ts'
import { documentList, documentValue } from './document-value.ts'
import type { TableBand } from './form-definition.ts'
import { type LaidBox, laidBox } from './laid-box.ts'
import { keptTogether, linesOf } from './laid-cells.ts'
import type { LayingOut } from './laying-out.ts'
import { textHeight } from './text-room.ts'

export type LaidTableRow = {
  readonly height: number
  readonly flows: boolean
  /** One for each column, with the boxes one below the other. */
  readonly cells: readonly (readonly LaidBox[])[]
}

export type LaidTable = {
  readonly band: 'table'
  /** Path of the list, as the definition has it. */
  readonly of: string
  readonly side: { readonly label: string; readonly span: number } | null
  readonly header: boolean
  readonly columns: readonly {
    readonly label: string
    readonly group: string
    readonly span: number
    readonly align: 'left' | 'center'
  }[]
  /** Those of the list that the table takes, then the empty ones up to `least`. */
  readonly rows: readonly LaidTableRow[]
}

/** What stands in one cell of a table at most, in millimetres; beyond it the longest texts go to 別記. */
const tower = 95

/** 表 */
export function laidTable(band: TableBand, laying: LayingOut): LaidTable {
  const { plan, blank } = laying
  const list = documentList(plan, band.of)
  const own = list.flatMap((row, index) => (taken(band, row) ? [{ row, index }] : []))
  const least = blank === null ? band.least : Math.max(band.least, band.leastBlank ?? 0)
  const empty = Array.from({ length: Math.max(0, least - own.length) }, (_, k) => ({
    row: {},
    index: list.length + k,
  }))
  const name = (documentField(band.of)?.title ?? '').replaceAll('\n', '')
  const numbered = band.columns.find(({ lines }) => lines.some(({ box }) => box === '#'))
  const called = numbered === undefined ? name : numbered.label.replaceAll('\n', '')
  return {
    band: 'table',
    of: band.of,
    side: band.side ?? null,
    header: band.header && (own.length > 0 || band.least > 0 || blank !== null),
    columns: band.columns.map(({ label, group, span, align }) => ({
      label,
      group: group ?? '',
      span,
      align,
    })),
    rows: [...own, ...empty].map(({ row, index }, place) => {
      const number = band.where === undefined ? index : place
      return laidRow(band, laying, { row, index, number, called: `${called}${number + 1}` })
    }),
  }
}

const isAmount = (list: string, box: string): boolean => /(^|\.)besides$/.test(list) && box === 'amount'

type RowPlace = {
  readonly row: unknown
  readonly index: number
  readonly number: number
  readonly called: string
}

function taken({ where }: TableBand, row: unknown): boolean {
  if (where === undefined) return true
  const value = documentValue(row, where.field) ?? null
  return where.is.some((one) => one === value)
}

function laidRow(band: TableBand, laying: LayingOut, place: RowPlace): LaidTableRow {
  const { sheet, annex, blank, width } = laying
  let x = band.side?.span ?? 0
  let high = 0
  let blankHeight = 0
  const isEmpty = typeof place.row === 'object' && place.row !== null && Object.keys(place.row).length === 0
  const cells = band.columns.map((column) => {
    const room = width(x, column.span)
    x += column.span
    const label = column.label.replaceAll('\n', '')
    const boxes = column.lines.map((box) => {
      const at = `${band.of}.${place.index}`
      const of = { of: place.row, list: band.of, at, row: place.number, on: laying.plan.madeOn }
      const own = laidBox(box, of, label)
      const said = isAmount(band.of, box.box) && !isEmpty ? besideAmount(place.row as BesideRow) : own.text
      const laid = said === own.text ? own : { ...own, text: said, shown: said }
      const asked = column.lines.length > 1 ? laid.label : label
      const isIdle = isEmpty && laid.address === '' && blank === null
      return { ...laid, asked, ...(isIdle ? { text: '', shown: '' } : {}) }
    })
    const heights = boxes.map(({ prefix, shown, suffix, small }) =>
      shown === '' ? 0 : textHeight(prefix + shown + suffix, room, sheet.size * (small ? 0.9 : 1)),
    )
    const shown = boxes.map((box) => box.shown)
    let sum = heights.reduce((a, b) => a + b, 0)
    while (sum > tower) {
      const longest = heights.indexOf(Math.max(...heights))
      const box = boxes[longest]
      if (box === undefined || heights[longest] === 0) break
      shown[longest] = annex.put(`${place.called} ${box.label}`, box.text, 0)
      sum -= heights[longest] ?? 0
      heights[longest] = 0
    }
    high = Math.max(high, sum)
    const laid = boxes.map((box, k) => ({
      ...box,
      shown: shown[k] ?? '',
      lines: linesOf(box, band.height / boxes.length, blank?.lineHeight ?? 9),
    }))
    blankHeight = Math.max(
      blankHeight,
      laid.reduce((a, { lines }) => a + lines * (blank?.lineHeight ?? 0), 0),
    )
    return laid
  })
  return {
    height: blank === null ? band.height : blankHeight,
    flows: high > keptTogether,
    cells,
  }
}
