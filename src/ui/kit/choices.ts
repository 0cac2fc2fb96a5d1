import { z } from 'zod'
import type { Field, Option } from './field.ts'
import { problem, reading } from './reading.ts'
import { valuesOf } from './typed.ts'

type Of<V extends string> = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly Option<V>[]
  readonly min?: number
}

/** Any number of several, in the order of the options. */
export const choices = <const V extends string>({
  label,
  hint,
  options,
  min = 0,
}: Of<V>): Field<readonly V[]> => {
  const few = min === 1 ? `${label}を1つ以上選んでください` : `${label}を${min}つ以上選んでください`
  const schema = z
    .array(
      z.enum(
        options.map((option) => option.value),
        `${label}は、一覧にあるものから選んでください`,
      ),
    )
    .min(min, few)
    .meta({ title: label })
  return {
    label,
    hint: hint ?? 'あてはまるものをすべて選んでください',
    required: min > 0,
    widget: { kind: 'checkboxes', options },
    schema,
    read: (typed, name) => {
      const ticked = new Set(valuesOf(typed, name))
      const known = options.map((option) => option.value).filter((value) => ticked.has(value))
      if (known.length < ticked.size) return problem(name, `${label}は、一覧にあるものから選んでください`)
      return reading(schema, known, name)
    },
    show: (value, name) => (value.length > 0 ? { [name]: value } : {}),
  }
}
