import { z } from 'zod'
import type { Field, Option } from './field.ts'
import { reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of<V extends string> = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly Option<V>[]
  readonly as?: 'radio' | 'select'
}

/** One of several, typed as the union of the values. */
export const choice = <const V extends string>({ label, hint, options, as = 'radio' }: Of<V>): Field<V> => {
  const schema = z
    .enum(
      options.map((option) => option.value),
      `${label}を選んでください`,
    )
    .meta({ title: label })
  return {
    label,
    ...(hint && { hint }),
    required: true,
    widget: { kind: as, options },
    schema,
    read: (typed, name) => reading(schema, firstOf(typed, name), name),
    show: (value, name) => ({ [name]: [value] }),
  }
}
