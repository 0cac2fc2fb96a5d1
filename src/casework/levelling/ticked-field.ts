import { z } from 'zod'
import type { Field } from '../../ui/kit/field.ts'
import { problem } from '../../ui/kit/reading.ts'
import { valuesOf } from '../../ui/kit/typed.ts'
import { words } from './consent.words.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const mostTicked = 500

/**
 * 印をつけた行: the rows that are ticked, by the ids of their periods. Whether they are still asked for is asked when the
 * form is taken: what a colleague has written meanwhile is said by number, and the other ticks stay.
 */
export const tickedField: Field<readonly string[]> = {
  label: words.of,
  required: true,
  widget: { kind: 'checkboxes', options: [] },
  schema: z.array(z.uuid()).min(1),
  read: (typed, name) => {
    const ids = [...new Set(valuesOf(typed, name))]
    if (ids.length === 0) return problem(name, words.nobodyTicked)
    if (ids.length > mostTicked || !ids.every((id) => uuid.test(id))) return problem(name, words.notInList)
    return { ok: true, value: ids }
  },
  show: (value, name) => ({ [name]: value }),
}
