import { type FocusEvent, type RefObject, useRef, useState } from 'react'
import type { Offer, WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { weekDays } from '../../plan/week/week-days.ts'
import type { Asked } from './asked.ts'
import { Grid } from './grid.tsx'
import { type Piece, type Place, piecesAt } from './lay-out.ts'
import { daysIn, rangeOf } from './range.ts'
import { SLOTS, slotTime } from './slots.ts'
import { type Drag, shadowOf, useDrag } from './use-drag.ts'
import { type Clip, useGridKeys } from './use-grid-keys.ts'
import type { WeekState } from './use-week.ts'
import { shownTime } from './week-says.ts'

type Of = {
  readonly data: WeekEditorData
  readonly state: WeekState
  readonly layout: readonly (readonly Piece[])[]
  readonly offers: readonly Offer[]
  readonly marked: ReadonlySet<number>
  readonly at: Place
  readonly anchor: Place | null
  readonly go: (place: Place, anchor?: Place | null) => void
  readonly drop: (drag: Drag) => void
  readonly ask: (asked: Asked) => void
  readonly gridRef: RefObject<HTMLDivElement | null>
}

/** The grid with its keys, its pointer and the shadow of what is being dragged. */
export const GridView = (of: Of) => {
  const { data, state, layout, offers, marked, at, anchor, go, ask, gridRef } = of
  const [clip, setClip] = useState<Clip | null>(null)
  const area = useRef<HTMLDivElement>(null)
  const { easy } = data
  const onKeyDown = useGridKeys({ state, layout, at, anchor, offers, easy, clip, go, setClip, ask })
  const placeAt = (day: number, slot: number, block: string | null): Place => {
    const lane = piecesAt(layout, day, slot).findIndex((piece) => `${piece.row} ${piece.day}` === block)
    return { day, slot, lane: Math.max(0, lane) }
  }
  /** Focus may come without a key of the grid: from a screen reader, or back from a dialog. */
  const onFocus = (event: FocusEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[role=gridcell]')
    if (!cell || cell.tabIndex === 0) return
    go(placeAt(Number(cell.dataset.day), Number(cell.dataset.slot), cell.dataset.block ?? null))
  }
  const { drag, hands } = useDrag({
    grid: gridRef,
    area,
    drop: (done) => {
      if (done.kind !== 'draw') return of.drop(done)
      const { left, right, top, end } = shadowOf(done)
      const days = daysIn({ left, right, top, end })
      ask({ new: true, days, from: slotTime(top), to: slotTime(end), kind: '' })
      go({ day: left, slot: top, lane: 0 })
    },
    press: ({ from, block, start }) => {
      const slot = block ? start : from.slot
      go(placeAt(from.day, slot, block))
      const [row = '', day = ''] = (block ?? '').split(' ')
      const known = weekDays.find((one) => one === day)
      if (known) ask({ new: false, row: Number(row), day: known })
      else
        ask({
          ...{ new: true, days: weekDays.slice(from.day, from.day + 1), kind: '' },
          ...{ from: slotTime(slot), to: slotTime(slot + 2) },
        })
    },
  })
  const shadow = drag && shadowOf(drag)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is acted on are the cells of the grid inside
    <div className="we-frame" onFocus={onFocus} {...hands}>
      <p className={easy ? 'unseen' : 'field-hint'} id="we-keys">
        矢印キーで動き、Shiftと矢印で広げ、数字で入れます。Enterで直す、Deleteで消す、Altと矢印で動かす。
      </p>
      <div className={easy ? 'we-field we-easy' : 'we-field'}>
        <Grid
          {...{ title: data.title, week: state.week, layout, at, marked, easy, gridRef, onKeyDown }}
          range={anchor ? rangeOf(layout, anchor, at) : null}
          cut={cutOf(clip)}
        />
        <div className="we-area" ref={area} aria-hidden="true">
          {shadow && (
            <div
              className="we-shadow"
              style={{
                insetInlineStart: `${(100 * shadow.left) / weekDays.length}%`,
                width: `${(100 * (shadow.right - shadow.left + 1)) / weekDays.length}%`,
                top: `${(100 * shadow.top) / SLOTS}%`,
                height: `${(100 * (shadow.end - shadow.top)) / SLOTS}%`,
              }}
            >
              {shownTime(slotTime(shadow.top), easy)}〜{shownTime(slotTime(shadow.end), easy)}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

const nothing: ReadonlySet<string> = new Set()
const cutOf = (clip: Clip | null): ReadonlySet<string> =>
  clip && clip.cut.length > 0 ? new Set(clip.cut.map(({ row, day }) => `${row} ${day}`)) : nothing
