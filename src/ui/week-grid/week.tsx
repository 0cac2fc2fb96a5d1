import type { Block } from './week-blocks.ts'
import { WeekGrid } from './week-grid.tsx'
import { WeekList } from './week-list.tsx'

type Of = { readonly caption: string; readonly blocks: readonly Block[]; readonly firstHour?: number }

/** A week as a table where there is room for seven columns, else day by day. Only one of both is ever read. */
export const Week = ({ caption, blocks, firstHour = 6 }: Of) => (
  <div className="week">
    <WeekGrid {...{ caption, blocks, firstHour }} />
    <WeekList blocks={blocks} />
  </div>
)
