import type { Field } from './field.ts'

/** Carried along unseen, read by the same rules. */
export const hidden = <T>(field: Field<T>): Field<T> => ({ ...field, widget: { kind: 'hidden' } })
