export type Day = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** One thing in a week. Times are 'HH:MM'; an end at or before the start is on the next day. */
export type Block = {
  readonly day: Day
  readonly from: string
  readonly to: string
  /** From when to when in other words than 「9:00〜15:00」. */
  readonly span?: string
  readonly title: string
  readonly body?: string
}

export const DAYS = ['月', '火', '水', '木', '金', '土', '日・祝'] as const

/** 「9:00」, as people write it. */
export const clock = (time: string): string => time.replace(/^0(?=\d)/, '')

/** 「9:00〜15:00」, or the block's own words. */
export const spanOf = ({ from, to, span }: Pick<Block, 'from' | 'to' | 'span'>): string =>
  span ?? `${clock(from)}〜${clock(to)}`

export const ROW_MINUTES = 120
export const ROWS = (24 * 60) / ROW_MINUTES

export type Cell = { readonly row: number; readonly span: number; readonly blocks: readonly Block[] }

/**
 * One day's column: cells from top to bottom that together fill every row. Blocks that share a row stand in one
 * cell. A block stays in its own day's column even where its hours pass the bottom edge: it goes on at the top.
 */
export const columnOf = (blocks: readonly Block[], day: number, firstHour: number): readonly Cell[] => {
  const pieces = blocks
    .filter((block) => block.day === day)
    .flatMap((block) => piecesOf(block, firstHour))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const cells: { row: number; end: number; blocks: Block[] }[] = []
  for (const { block, start, end } of pieces) {
    const last = cells.at(-1)
    if (!last || start >= last.end) cells.push({ row: start, end, blocks: [block] })
    else {
      last.end = Math.max(last.end, end)
      if (!last.blocks.includes(block)) last.blocks.push(block)
    }
  }
  return withGaps(cells)
}

/** Rows that a block touches; two pieces when it passes the bottom edge. */
const piecesOf = (block: Block, firstHour: number) => {
  const start = (minutesOf(block.from) - firstHour * 60 + 24 * 60) % (24 * 60)
  const length = (minutesOf(block.to) - minutesOf(block.from) + 24 * 60) % (24 * 60) || 24 * 60
  if (length === 24 * 60) return [{ block, start: 0, end: ROWS }]
  const first = Math.floor(start / ROW_MINUTES)
  const end = Math.ceil((start + length) / ROW_MINUTES)
  if (end <= ROWS) return [{ block, start: first, end }]
  return [
    { block, start: first, end: ROWS },
    { block, start: 0, end: end - ROWS },
  ]
}

const withGaps = (cells: readonly { row: number; end: number; blocks: Block[] }[]): Cell[] => {
  const column: Cell[] = []
  let row = 0
  for (const cell of cells) {
    for (; row < cell.row; row += 1) column.push({ row, span: 1, blocks: [] })
    column.push({ row, span: cell.end - cell.row, blocks: cell.blocks })
    row = cell.end
  }
  for (; row < ROWS; row += 1) column.push({ row, span: 1, blocks: [] })
  return column
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
