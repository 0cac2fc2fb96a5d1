import type { ReactNode } from 'react'
import { type Column, DataTable, type Row } from '../../ui/table/data-table.tsx'
import { words } from './matching.words.ts'

/** What decides; the rest is there for whoever wants it. */
const few = 5

/** はじめの5つ: a table of the first rows, and the others behind it where they can be opened. */
export const FirstFew = ({
  caption,
  columns,
  rows,
  empty,
}: {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly empty?: string
}): ReactNode => (
  <>
    <DataTable dense {...{ caption, columns }} {...(empty ? { empty } : {})} rows={rows.slice(0, few)} />
    {rows.length > few && (
      <details>
        <summary>{words.others(rows.length - few)}</summary>
        <DataTable dense caption={words.othersOf(caption)} columns={columns} rows={rows.slice(few)} />
      </details>
    )}
  </>
)
