import { choices } from '../../ui/kit/choices.ts'
import type { Field, Option } from '../../ui/kit/field.ts'
import { problem } from '../../ui/kit/reading.ts'
import { valuesOf } from '../../ui/kit/typed.ts'
import { unknownOption as unknown } from './unknown-option.ts'

type Of = { readonly label: string; readonly options: readonly Option[]; readonly nullable: boolean }

/** いくつでも選べる事実の欄: nothing ticked is an empty list; that the list is unknown is ticked by itself. */
export const manyField = ({ label, options, nullable }: Of): Field<unknown> => {
  const hint = 'あてはまるものをすべて選んでください。ないときは、何も選びません'
  const field = choices({ label, hint, options })
  if (!nullable) return field
  const withUnknown = choices({ label, hint, options: [...options, unknown] })
  return {
    ...withUnknown,
    read: (typed, name) => {
      const ticked = valuesOf(typed, name)
      if (!ticked.includes(unknown.value)) return field.read(typed, name)
      if (ticked.some((value) => value !== unknown.value)) {
        return problem(name, `${label}は、「${unknown.label}」とほかのものを一緒には選べません`)
      }
      return { ok: true, value: null }
    },
    show: (value, name) =>
      value === null ? { [name]: [unknown.value] } : field.show(value as string[], name),
  }
}
