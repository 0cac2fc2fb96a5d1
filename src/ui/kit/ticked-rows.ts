import { z } from 'zod'
import type { Field } from './field.ts'
import { problem } from './reading.ts'
import { valuesOf } from './typed.ts'

type Of = {
  readonly label: string
  /** Said where no row is ticked. */
  readonly none: string
  /** Said where what is sent are no rows of a list. */
  readonly strange: string
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const mostTicked = 500

/**
 * 印をつけた行: the rows that are ticked in a list, by id. Whether they are still in the list is asked when the form is
 * taken: what a colleague has done meanwhile is said by number, and the other ticks stay.
 */
export const tickedRows = ({ label, none, strange }: Of): Field<readonly string[]> => ({
  label,
  required: true,
  widget: { kind: 'checkboxes', options: [] },
  schema: z.array(z.uuid()).min(1),
  read: (typed, name) => {
    const ids = [...new Set(valuesOf(typed, name))]
    if (ids.length === 0) return problem(name, none)
    if (ids.length > mostTicked || !ids.every((id) => uuid.test(id))) return problem(name, strange)
    return { ok: true, value: ids }
  },
  show: (value, name) => ({ [name]: value }),
})
