import type { Fields, Problem } from './field.ts'
import { FieldOf } from './field-of.tsx'
import type { Typed } from './typed.ts'

type Of = {
  readonly fields: Fields
  readonly typed: Typed
  readonly problems?: readonly Problem[]
  readonly idPrefix?: string
}

/** All fields of a form in their order. The caller brings `<form>`, its token and its buttons. */
export const FormBody = ({ fields, typed, problems = [], idPrefix = 'f' }: Of) => (
  <>
    {Object.values(fields).some((field) => field.widget.kind === 'rows') && <EnterButton />}
    {Object.entries(fields).map(([name, field]) => (
      <FieldOf key={name} {...{ field, name, typed, problems, idPrefix }} />
    ))}
  </>
)

/**
 * Enter in a text box presses the first button of a form. Without this one, that would be a row button, and
 * Enter would move or delete a row.
 */
const EnterButton = () => (
  <button className="enter-button" type="submit" tabIndex={-1} aria-hidden="true">
    送る
  </button>
)
