import type { Field } from './field.ts'
import { plainText } from './plain-text.ts'
import { reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  readonly max: number
  readonly autocomplete: 'current-password' | 'new-password'
}

/** A password: read exactly as typed, spaces at the ends included, and never drawn again. */
export const secret = ({ label, hint, max, autocomplete }: Of): Field<string> => {
  const schema = plainText({ label, max })
  return {
    label,
    ...(hint && { hint }),
    required: true,
    widget: { kind: 'line', secret: true, autocomplete },
    schema,
    read: (typed, name) => reading(schema, firstOf(typed, name), name),
    show: () => ({}),
  }
}
