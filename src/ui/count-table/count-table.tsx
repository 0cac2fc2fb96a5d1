import { Fragment, type ReactNode } from 'react'
import { grouped } from '../kit/grouped.ts'
export type CountCell = {
  /** A number, or words in its place, such as 「x」 for what is masked. */
  readonly value: number | string
  readonly href?: string
  /** What the link opens, with the value as it is seen, for whoever hears it alone. */
  readonly opens?: string
}

export type CountRow = {
  readonly key: string
  readonly head: string
  /** The head is a name, which is not broken within. */
  readonly name?: true
  /** A sum stands out; a part of a row above stands in. */
  readonly kind?: 'sum' | 'part'
  /** What the head of the row opens. */
  readonly href?: string
  readonly cells: readonly CountCell[]
}

export type CountGroup = { readonly key: string; readonly head?: string; readonly rows: readonly CountRow[] }

export type CountTableData = {
  readonly id: string
  readonly caption: string
  /** Of what, where and when: with the caption at the head of every sheet, which may lie alone. */
  readonly note?: string
  /** What the heads of the rows are. */
  readonly corner: string
  readonly columns: readonly { readonly key: string; readonly label: string; readonly sum?: true }[]
  readonly groups: readonly CountGroup[]
  /** What is said instead of an empty table. */
  readonly empty?: string
}

/**
 * 集計表: numbers by row and column, every number a way to what it counts. It keeps its shape on narrow screens, where
 * it scrolls beneath the heads of its rows.
 */
export const CountTable = ({
  id,
  caption,
  note,
  corner,
  columns,
  groups,
  empty = 'ありません。',
}: CountTableData) =>
  groups.every(({ rows }) => rows.length === 0) ? (
    <p className="table-empty" id={id}>
      <strong>{caption}</strong>：{empty}
    </p>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={scrollClass(columns)} aria-labelledby={`${id}-name`} tabIndex={0}>
      <table className={columns.length > most ? 'count-table' : 'count-table count-few'} id={id}>
        <caption id={`${id}-name`}>
          <span className="count-stays">{caption}</span>
          {columns.length > 2 && (
            <span className="count-stays count-more">入りきらない列は、横に動かすと見えます。</span>
          )}
        </caption>
        <thead>
          {note && (
            <tr className="count-paper">
              <th scope="colgroup" colSpan={columns.length + 1}>
                {caption}　<span className="count-note">{note}</span>
              </th>
            </tr>
          )}
          <tr>
            <th scope="col" className="count-head">
              {corner}
            </th>
            {columns.map(({ key, label, sum }) => (
              <th key={key} scope="col" className={sum && 'count-sum'}>
                {dateInTwo(label)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, head, rows }) => (
          <tbody key={key}>
            {head && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="count-group">
                  <span className="count-stays">{head}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.key} className={row.kind === 'sum' ? 'count-whole' : undefined}>
                <th scope="row" className={headClass(row)}>
                  {row.href ? <a href={row.href}>{headOf(row)}</a> : headOf(row)}
                </th>
                {columns.map(({ key, sum }, at) => (
                  <td key={key} className={sum && 'count-sum'}>
                    <Count cell={row.cells[at]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )

const scrollClass = (columns: CountTableData['columns']): string =>
  ['count-scroll', columns.length > 3 && 'count-wide'].filter(Boolean).join(' ')

const headClass = ({ kind, name }: CountRow): string =>
  ['count-head', kind === 'part' && 'count-part', name && 'count-name'].filter(Boolean).join(' ')

/** A name is broken before and behind, and only within where it is longer than its place. */
const headOf = ({ head, name }: CountRow): ReactNode =>
  name
    ? head.split(/(?<=：)|(?=（)/).map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))
    : head

/** 「令和10年3月」 stands in one line or in two, of which each can be read. */
const dateInTwo = (label: string): ReactNode => {
  const [, year, month] = /^(.+年)(\d+月)$/.exec(label) ?? []
  return year ? (
    <>
      <span className="count-keep">{year}</span>
      <wbr />
      <span className="count-keep">{month}</span>
    </>
  ) : (
    label
  )
}

/** Columns that would stand too far apart on a wide page. */
const most = 7

const Count = ({ cell }: { readonly cell: CountCell | undefined }) => {
  if (!cell) return null
  const says = typeof cell.value === 'number' ? grouped(cell.value) : cell.value
  return cell.href ? (
    <a href={cell.href} aria-label={cell.opens && `${says}${cell.opens}`}>
      {says}
    </a>
  ) : (
    says
  )
}
