import { z } from 'zod'
import type { Field } from './field.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  /** Endings and types that the browser offers, for instance '.xlsx'. */
  readonly accept: string
}

/** A file to send. Its bytes come beside the texts of the form and are looked at by the screen; none is typed. */
export const file = ({ label, hint, accept }: Of): Field<undefined> => ({
  label,
  ...(hint && { hint }),
  required: true,
  widget: { kind: 'file', accept },
  schema: z.undefined().meta({ title: label }),
  read: () => ({ ok: true, value: undefined }),
  show: () => ({}),
})
