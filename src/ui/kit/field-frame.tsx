import type { ReactNode } from 'react'
import type { Field } from './field.ts'

/** Ids of what describes an input, in reading order: hint, unit, error. */
export const describedBy = (id: string, parts: { hint?: unknown; unit?: unknown; error?: unknown }) => {
  const ids = (['hint', 'unit', 'error'] as const)
    .filter((part) => parts[part])
    .map((part) => `${id}-${part}`)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** 「必須」「任意」 in words, never by colour or a star alone. */
export const Need = ({ field: { required, need } }: { readonly field: Field<unknown> }) => (
  <span className={need ? 'need need-later' : required ? 'need need-required' : 'need'}>
    {need ?? (required ? '必須' : '任意')}
  </span>
)

/** The label of a field, with whether it must be filled; or as the field wants it drawn. */
export const LabelOf = ({ field }: { readonly field: Field<unknown> }): ReactNode =>
  field.drawn?.label ?? (
    <>
      {field.label} <Need field={field} />
    </>
  )

type Of = { readonly id: string; readonly hint?: ReactNode; readonly error?: ReactNode }

/** Hint and error, which every kind of field shows in the same place: before the input. */
export const HintAndError = ({ id, hint, error }: Of): ReactNode => (
  <>
    {hint && (
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p className="field-error" id={`${id}-error`}>
        <span className="field-error-mark">エラー：</span>
        {error}
      </p>
    )}
  </>
)
