import type { ReactNode } from 'react'
import type { Problem } from './field.ts'
import { landing } from './landing.ts'
import { idOf } from './names.ts'

type Of = {
  readonly problems: readonly Problem[]
  /** html name → what the field is called; see `labelsOf`. */
  readonly labels?: Readonly<Record<string, string>>
  readonly idPrefix?: string
  /** The heading as it is drawn, where that is more than its text: with ふりがな. */
  readonly title?: ReactNode
}

/** All problems on top of the page, each a link to its field. Draws nothing when there are none. */
export const ErrorSummary = ({ problems, labels = {}, idPrefix = 'f', title }: Of) =>
  problems.length === 0 ? null : (
    <div className="error-summary" role="alert" {...landing(true)}>
      <h2 className="error-summary-title">{title ?? '入力内容を確かめてください'}</h2>
      <ul>
        {problems.map(({ field, says, drawn }) => (
          <li key={`${field} ${says}`}>
            <a href={`#${idOf(field, idPrefix)}`}>
              {drawn === undefined ? (
                withLabel(labels[field] ?? '', says)
              ) : (
                <>
                  {labelBefore(labels[field] ?? '', says)}
                  {drawn}
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )

/** Many messages begin with the label already; those are not given it twice. */
const withLabel = (label: string, says: string): string => labelBefore(label, says) + says

const labelBefore = (label: string, says: string): string =>
  label === '' || says.startsWith(label) ? '' : `${label}：`
