import type { Field } from './field.ts'
import { optional } from './optional.ts'

/**
 * The field may stay blank; then the value is left out, as if the field were not there. With `null` as second type
 * a stored null is shown as blank too.
 */
export const leftOut = <T, N extends null = never>(field: Field<T>): Field<T | N | undefined> => {
  const inner = optional(field)
  return {
    ...inner,
    schema: field.schema.optional(),
    read: (typed, name) => {
      const read = inner.read(typed, name)
      return read.ok ? { ok: true, value: read.value ?? undefined } : read
    },
    show: (value, name) => (value == null ? {} : field.show(value, name)),
  }
}
