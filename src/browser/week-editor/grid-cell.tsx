// biome-ignore-all lint/a11y/useSemanticElements: cells of a table cannot stand side by side in one place
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only one cell is a stop, and headers are none
import { memo } from 'react'

type Of = {
  readonly column: number
  readonly start: number
  readonly end: number
  readonly lane: number
  readonly lanes: number
  /** Row and day of the block; null for an empty cell. */
  readonly block: string | null
  readonly says: string
  readonly time: string
  readonly title: string
  readonly body: string
  readonly isStop: boolean
  readonly isSelected: boolean
  readonly isCut: boolean
  /** A warning is about it. */
  readonly isMarked: boolean
}

/** One cell: an empty half hour, or a block over all its half hours. Drawn again only when something of it changes. */
export const GridCell = memo(function GridCell(cell: Of) {
  const { column, start, end, lane, lanes, block, says, isStop, isSelected, isCut, isMarked } = cell
  const taken = block !== null
  return (
    <div
      role="gridcell"
      className={`we-cell${taken ? ' we-block' : ''}${isSelected ? ' we-selected' : ''}${isCut ? ' we-cut' : ''}`}
      style={{
        gridColumn: column + 2,
        gridRow: `${start + 2} / ${end + 2}`,
        ...(lanes > 1 ? { width: `${100 / lanes}%`, marginInlineStart: `${(100 * lane) / lanes}%` } : {}),
      }}
      {...(!taken && { 'aria-label': says })}
      aria-colindex={column + 2}
      {...(end - start > 1 ? { 'aria-rowspan': end - start } : {})}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-day={column}
      data-slot={start}
      data-end={end}
      data-lane={lane}
      {...(taken && { 'data-block': block })}
    >
      {taken && <span className="unseen">{`${says}${isMarked ? ' 確認が必要' : ''}`}</span>}
      {taken && (
        <span className="we-text" aria-hidden="true">
          <strong>
            {isMarked && <span className="we-mark">！</span>}
            {cell.title}
          </strong>
          <span className="we-time">{cell.time}</span>
          {cell.body && <span className="we-body">{cell.body}</span>}
        </span>
      )}
      {taken && <span className="we-handle" data-handle="" aria-hidden="true" />}
    </div>
  )
})
