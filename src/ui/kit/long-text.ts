import type { Field } from './field.ts'
import { plainText, tidy } from './plain-text.ts'
import { reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  readonly max: number
  readonly rows?: number
}

/** Text of several lines. */
export const longText = ({ label, hint, max, rows = 4 }: Of): Field<string> => {
  const schema = plainText({ label, max, lines: true })
  return {
    label,
    hint: hint ?? `${max}文字まで`,
    required: true,
    widget: { kind: 'area', rows },
    schema,
    read: (typed, name) => reading(schema, tidy(firstOf(typed, name)), name),
    show: (value, name) => ({ [name]: [value] }),
  }
}
