// biome-ignore-all lint/a11y/useSemanticElements: cells of a table cannot stand side by side in one place
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only one cell is a stop, and headers are none
import { memo } from 'react'
import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import type { Week } from './edit-week.ts'
import { GridCell } from './grid-cell.tsx'
import { type Piece, type Place, piecesAt } from './lay-out.ts'
import { inRange, type Range } from './range.ts'
import { slotTime } from './slots.ts'
import { blockSays, emptySays, morningSays, repeatSays, shownTime, spanSays } from './week-says.ts'

type Of = {
  readonly slot: number
  readonly week: Week
  readonly layout: readonly (readonly Piece[])[]
  /** The cell that Tab comes to, if it stands in this row. */
  readonly stop: Place | null
  readonly range: Range | null
  readonly cut: ReadonlySet<string>
  readonly marked: ReadonlySet<number>
  readonly easy: boolean
}

/** One half hour: what is empty in it, and the blocks that begin in it. */
export const GridRow = memo(function GridRow(of: Of) {
  const { slot, layout, easy } = of
  const time = shownTime(slotTime(slot), easy)
  return (
    <div role="row" className="we-row" aria-rowindex={slot + 2}>
      <span
        role="rowheader"
        className={slot % 4 === 0 ? 'we-hour we-line' : 'we-hour'}
        aria-colindex={1}
        style={{ gridColumn: 1, gridRow: slot + 2 }}
      >
        {slot % 4 === 0 ? time : <span className="unseen">{time}</span>}
      </span>
      {weekDays.flatMap((day, column) => {
        const here = piecesAt(layout, column, slot)
        if (here.length === 0) return [emptyCell(of, day, column)]
        return here.filter(({ start }) => start === slot).map((piece) => blockCell(of, piece))
      })}
    </div>
  )
})

const emptyCell = ({ slot, stop, range }: Of, day: WeekDay, column: number) => (
  <GridCell
    key={`${column} ${slot}`}
    {...{ column, start: slot, end: slot + 1, lane: 0, lanes: 1, block: null }}
    says={emptySays(day, slotTime(slot))}
    {...{ time: '', title: '', body: '', isCut: false, isMarked: false }}
    isStop={stop?.day === column}
    isSelected={range !== null && inRange(range, column, slot, slot + 1)}
  />
)

const blockCell = ({ week, stop, range, cut, marked, easy }: Of, piece: Piece) => {
  const { row, day, column, start, end, lane, lanes, goesOn } = piece
  const block = week[row]
  if (!block) return null
  return (
    <GridCell
      key={`${column} ${start} ${lane} ${row}`}
      {...{ column, start, end, lane, lanes, block: `${row} ${day}` }}
      says={goesOn ? morningSays(block, weekDays[column] ?? day) : blockSays(block, day)}
      time={spanSays(block, easy, goesOn)}
      title={block.kind}
      body={[block.content, block.provider, repeatSays(block)].filter((part) => part).join('／')}
      isStop={stop?.day === column && stop.lane === lane}
      isSelected={range !== null && inRange(range, column, start, end)}
      isCut={cut.has(`${row} ${day}`)}
      isMarked={marked.has(row)}
    />
  )
}
