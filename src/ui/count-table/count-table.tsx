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
    <section className="count-scroll" aria-labelledby={`${id}-name`} tabIndex={0}>
      <table className={columns.length > most ? 'count-table' : 'count-table count-few'} id={id}>
        <caption id={`${id}-name`}>
          <span className="count-stays">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="count-head">
              {corner}
            </th>
            {columns.map(({ key, label, sum }) => (
              <th key={key} scope="col" className={sum && 'count-sum'}>
                {label}
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
                <th scope="row" className={row.kind === 'part' ? 'count-head count-part' : 'count-head'}>
                  {row.href ? <a href={row.href}>{row.head}</a> : row.head}
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
