import type { ReactNode } from 'react'

export type SummaryRow = {
  readonly label: string
  /** The label as it is drawn, where that is more than its text: with ふりがな. */
  readonly shown?: ReactNode
  readonly value: ReactNode
  readonly change?: { readonly href: string; readonly says?: ReactNode }
}

/** Questions with their answers, to look at or to check before sending. */
export const SummaryList = ({
  rows,
  none = 'まだありません',
}: {
  readonly rows: readonly SummaryRow[]
  /** Said where there is no answer. */
  readonly none?: ReactNode
}) => (
  <dl className="summary">
    {rows.map(({ label, shown, value, change }) => (
      <div className="summary-row" key={label}>
        <dt>{shown ?? label}</dt>
        <dd className="summary-value">
          {value === '' || value == null ? <span className="summary-none">{none}</span> : value}
        </dd>
        {change && (
          <dd className="summary-change">
            <a href={change.href}>
              {change.says ?? '変更'}
              <span className="unseen">：{label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
