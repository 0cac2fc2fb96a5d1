import { type Block, columnOf, DAYS, ROW_MINUTES, ROWS, spanOf } from './week-blocks.ts'

type Of = {
  readonly caption: string
  readonly blocks: readonly Block[]
  /** The hour of the first row. */
  readonly firstHour?: number
}

/** 週間の予定: two hours a row, a day a column, to read. */
export const WeekGrid = ({ caption, blocks, firstHour = 6 }: Of) => {
  const columns = DAYS.map((_, day) => columnOf(blocks, day, firstHour))
  return (
    <table className="week-grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {DAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: ROWS }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the day
          <tr key={row}>
            <th scope="row">{`${(firstHour + (row * ROW_MINUTES) / 60) % 24}:00`}</th>
            {columns.map((column, day) => {
              const cell = column.find((candidate) => candidate.row === row)
              if (!cell) return null
              return (
                <td
                  key={DAYS[day]}
                  rowSpan={cell.span}
                  className={cell.blocks.length > 0 ? 'week-taken' : undefined}
                >
                  {cell.blocks.map((block) => (
                    <BlockText key={`${block.from} ${block.title}`} block={block} />
                  ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const BlockText = ({ block }: { readonly block: Block }) => (
  <div className="week-block">
    <span className="week-time">{spanOf(block)}</span>
    <strong>{block.title}</strong>
    {block.body && <span className="week-body">{block.body}</span>}
  </div>
)
