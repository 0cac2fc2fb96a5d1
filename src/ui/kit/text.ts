import type { Field } from './field.ts'
import { plainText, tidy } from './plain-text.ts'
import { reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  readonly max: number
  readonly autocomplete?: string
  readonly width?: 'short' | 'long'
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url'
  readonly suggests?: readonly string[]
}

/** One line of text. */
export const text = ({ label, hint, max, ...look }: Of): Field<string> => {
  const schema = plainText({ label, max })
  return {
    label,
    ...(hint && { hint }),
    required: true,
    widget: { kind: 'line', ...look },
    schema,
    read: (typed, name) => reading(schema, tidy(firstOf(typed, name)), name),
    show: (value, name) => ({ [name]: [value] }),
  }
}
