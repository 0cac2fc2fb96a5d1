import { z } from 'zod'
import type { Field } from './field.ts'
import { problem } from './reading.ts'
import { firstOf } from './typed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  /** What a tick means, beside the box. */
  readonly says: string
  /** The form goes on only when it is ticked. */
  readonly must?: boolean
}

/** One box to tick. Unticked is an answer too, unless `must`. */
export const tick = ({ label, hint, says, must = false }: Of): Field<boolean> => ({
  label,
  ...(hint && { hint }),
  required: must,
  widget: { kind: 'tick', says },
  schema: z.boolean().meta({ title: label, description: says }),
  read: (typed, name) => {
    const value = firstOf(typed, name) !== ''
    if (must && !value) return problem(name, `「${says}」を読んで、よければ印をつけてください`)
    return { ok: true, value }
  },
  show: (value, name) => (value ? { [name]: ['1'] } : {}),
})
