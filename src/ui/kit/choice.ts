import { z } from 'zod'
import type { Field, Option } from './field.ts'
import { reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of<V extends string> = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly Option<V>[]
  readonly as?: 'radio' | 'select'
  /** What leaving it blank means, where it may stay blank. */
  readonly blank?: string
}

/** One of several, typed as the union of the values. */
export const choice = <const V extends string>({
  label,
  hint,
  options,
  as = 'radio',
  blank,
}: Of<V>): Field<V> => {
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
    widget: { kind: as, options, ...(blank && { blank }) },
    schema,
    read: (typed, name) => reading(schema, firstOf(typed, name), name),
    show: (value, name) => ({ [name]: [value] }),
  }
}
