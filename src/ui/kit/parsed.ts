import { z } from 'zod'
import type { Field } from './field.ts'
import { plainText, tidy } from './plain-text.ts'
import { problem, reading } from './reading.ts'
import { firstOf } from './typed.ts'

export type Parse<T> =
  | { readonly value: T }
  | { readonly problem: string }
  | { readonly confirm: T; readonly says: string }

type Of<T> = {
  readonly label: string
  readonly hint?: string
  readonly parse: (typed: string) => Parse<T>
  readonly print: (value: T) => string
  readonly max?: number
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  readonly width?: 'short' | 'long'
  readonly autocomplete?: string
}

/** Sent along when a doubtful text has been shown once; the same text sent again is taken. */
export const confirmedName = (name: string) => `${name}._confirmed`

/** One line of text with a meaning of its own, for instance a day. The caller brings parser and printer. */
export const parsed = <T>({ label, hint, parse, print, max = 100, ...look }: Of<T>): Field<T> => {
  const typedText = plainText({ label, max })
  return {
    label,
    ...(hint && { hint }),
    required: true,
    widget: { kind: 'line', width: 'short', ...look, asks: (typed) => 'confirm' in parse(tidy(typed)) },
    schema: z.string().meta({ title: label, ...(hint && { description: hint }) }),
    read: (typed, name) => {
      const text = reading(typedText, tidy(firstOf(typed, name)), name)
      if (!text.ok) return text
      const taken = parse(text.value)
      if ('value' in taken) return { ok: true, value: taken.value }
      if ('problem' in taken) return problem(name, taken.problem)
      if (tidy(firstOf(typed, confirmedName(name))) === text.value) return { ok: true, value: taken.confirm }
      return problem(
        name,
        `${taken.says}「${print(taken.confirm)}」でよければ、このままもう一度送ってください`,
      )
    },
    show: (value, name) => ({ [name]: [print(value)] }),
  }
}
