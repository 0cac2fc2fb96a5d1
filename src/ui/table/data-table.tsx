import { type ReactNode, useId } from 'react'

export type Column = {
  readonly key: string
  readonly label: string
  /** Numbers stand at the end of the cell. */
  readonly align?: 'end'
  /** Short things, such as days, that stay on one line. */
  readonly keep?: boolean
  /** Names, which are not broken within. */
  readonly name?: boolean
  /** This cell names its row. */
  readonly head?: boolean
}

export type Row = { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }

type Of = {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What is said instead of an empty table. */
  readonly empty?: string
  readonly dense?: boolean
}

/** A table that scrolls by itself; on narrow screens each row of three or more cells becomes a card, its cells labelled. */
export const DataTable = ({ caption, columns, rows, empty = 'ありません。', dense = false }: Of) => {
  const id = useId()
  if (rows.length === 0) {
    return (
      <p className="table-empty">
        <strong>{caption}</strong>：{empty}
      </p>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className={tableClass(dense, columns)} {...as('table')}>
        <caption id={id}>{caption}</caption>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)} {...as('columnheader')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {rows.map((row) => (
            <tr key={row.key} {...as('row')}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} value={row.cells[column.key]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Two columns have room on a telephone, and are no cards. */
const tableClass = (dense: boolean, columns: readonly Column[]): string =>
  ['table', dense && 'table-dense', columns.length <= 2 && 'table-two'].filter(Boolean).join(' ')

const Cell = ({ column, value }: { readonly column: Column; readonly value: ReactNode }) =>
  column.head ? (
    <th scope="row" className={classOf(column)} data-label={column.label} {...as('rowheader')}>
      <span className="table-value">{value}</span>
    </th>
  ) : (
    <td className={classOf(column)} data-label={column.label} {...as('cell')}>
      <span className="table-value">{value}</span>
    </td>
  )

const classOf = ({ align, keep, name }: Column) =>
  [align === 'end' && 'table-end', keep && 'table-keep', name && 'table-name'].filter(Boolean).join(' ') ||
  undefined

/** Drawn as cards, a table loses its meaning for screen readers in some browsers; the role keeps it. */
const as = (role: string) => ({ role })
