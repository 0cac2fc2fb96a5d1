// biome-ignore-all lint/a11y/useSemanticElements: cells of a table cannot stand side by side in one place
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only one cell is a stop, and headers are none
import { type KeyboardEvent, type RefObject, useMemo } from 'react'
import { weekDays } from '../../plan/week/week-days.ts'
import type { Week } from './edit-week.ts'
import { GridRow } from './grid-row.tsx'
import { type Piece, type Place, pieceAt } from './lay-out.ts'
import type { Range } from './range.ts'
import { SLOTS } from './slots.ts'

type Of = {
  readonly title: string
  readonly week: Week
  readonly layout: readonly (readonly Piece[])[]
  readonly at: Place
  readonly range: Range | null
  readonly cut: ReadonlySet<string>
  readonly marked: ReadonlySet<number>
  readonly easy: boolean
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** 週のます目: a grid as the ARIA practices have it; a day a column, half an hour a row, two hours between lines. */
export const Grid = ({ title, week, layout, at, range, cut, marked, easy, gridRef, onKeyDown }: Of) => {
  const stop = useMemo(() => stopOf(layout, at), [layout, at])
  return (
    <div
      role="grid"
      className="we-grid"
      ref={gridRef}
      aria-label={title}
      aria-describedby="we-keys"
      aria-rowcount={SLOTS + 1}
      aria-colcount={weekDays.length + 1}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <div role="row" className="we-row" aria-rowindex={1}>
        <span
          role="columnheader"
          className="we-corner"
          aria-colindex={1}
          style={{ gridColumn: 1, gridRow: 1 }}
        >
          時刻
        </span>
        {weekDays.map((day, column) => (
          <span
            key={day}
            role="columnheader"
            className="we-day"
            aria-colindex={column + 2}
            style={{ gridColumn: column + 2, gridRow: 1 }}
          >
            {day}
          </span>
        ))}
      </div>
      {Array.from({ length: SLOTS }, (_, slot) => (
        <GridRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the day
          key={slot}
          {...{ slot, week, layout, range, cut, marked, easy }}
          stop={stop.slot === slot ? stop : null}
        />
      ))}
    </div>
  )
}

/** Which cell Tab comes to: the block over the place, else the empty half hour. */
const stopOf = (layout: readonly (readonly Piece[])[], place: Place): Place => {
  const piece = pieceAt(layout, place)
  return piece ? { day: place.day, slot: piece.start, lane: piece.lane } : { ...place, lane: 0 }
}
