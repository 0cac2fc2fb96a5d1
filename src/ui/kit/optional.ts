import type { Field } from './field.ts'
import type { Typed } from './typed.ts'

/** The field may stay blank; then its value is null. */
export const optional = <T>(field: Field<T>): Field<T | null> => ({
  ...field,
  required: false,
  schema: field.schema.nullable(),
  read: (typed, name) => (isBlank(typed, name) ? { ok: true, value: null } : field.read(typed, name)),
  show: (value, name) => (value === null ? {} : field.show(value, name)),
})

const isBlank = (typed: Typed, name: string): boolean =>
  Object.entries(typed).every(
    ([key, values]) =>
      (key !== name && !(key.startsWith(`${name}.`) && !key.endsWith('._confirmed'))) ||
      values.every((value) => value.trim() === ''),
  )
