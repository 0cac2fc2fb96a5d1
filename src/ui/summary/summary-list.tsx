import type { ReactNode } from 'react'

export type SummaryRow = {
  readonly label: string
  readonly value: ReactNode
  readonly change?: { readonly href: string; readonly says?: string }
}

/** Questions with their answers, to look at or to check before sending. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => (
  <dl className="summary">
    {rows.map(({ label, value, change }) => (
      <div className="summary-row" key={label}>
        <dt>{label}</dt>
        <dd className="summary-value">
          {value === '' || value == null ? <span className="summary-none">まだありません</span> : value}
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
