import type { CopyValue } from '../../platform/postgres/copy-text.ts'

/** How rows of one table are written: the columns, and the values of a thing in their order. */
export type RowsOf<T> = {
  readonly table: string
  readonly columns: readonly string[]
  readonly row: (of: T) => readonly CopyValue[]
}

type Columns<T> = Readonly<Record<string, (of: T) => CopyValue>>

export const rowsOf = <T>(table: string, columns: Columns<T>): RowsOf<T> => {
  const values = Object.values(columns)
  return { table, columns: Object.keys(columns), row: (of) => values.map((value) => value(of)) }
}
