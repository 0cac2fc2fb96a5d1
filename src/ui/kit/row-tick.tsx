import type { ReactNode } from 'react'
import type { Problem } from './field.ts'
import { HintAndError } from './field-frame.tsx'
import { idOf } from './names.ts'

type Of = { readonly name: string; readonly problems: readonly Problem[] }

const errorOf = ({ name, problems }: Of) => problems.find(({ field }) => field === name)?.says

/** What is wrong with the ticks of a list, before the list; itself the place that the summary leads to where no row is left. */
export const TicksError = ({ isEmpty, ...of }: Of & { readonly isEmpty: boolean }): ReactNode => {
  const error = errorOf(of)
  if (!error) return null
  return isEmpty ? (
    <p className="field-error" id={idOf(of.name)}>
      <span className="field-error-mark">エラー：</span>
      {error}
    </p>
  ) : (
    <HintAndError id={idOf(of.name)} error={error} />
  )
}

type Tick = Of & {
  readonly value: string
  readonly isTicked: boolean
  /** What a screen reader says of it. */
  readonly label: string
  /** The one to which the summary of errors leads. */
  readonly isFirst: boolean
}

/** 印: the box before a row of a list; not printed. */
export const RowTick = ({ value, isTicked, label, isFirst, ...of }: Tick): ReactNode => {
  const error = errorOf(of)
  return (
    <input
      type="checkbox"
      className="row-tick screen-only"
      id={isFirst ? idOf(of.name) : undefined}
      name={of.name}
      value={value}
      defaultChecked={isTicked}
      aria-label={label}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${idOf(of.name)}-error` : undefined}
    />
  )
}
