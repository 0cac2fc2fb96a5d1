import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import type { FormState } from './screen.ts'

/**
 * The foot of a check page: carries everything that was typed, confirms it, or goes back to the form with all of
 * it still there.
 */
export const CheckForm = ({
  form,
  button,
  mend = '入力にもどって直す',
}: {
  readonly form: FormState
  readonly button: string
  readonly mend?: string
}): ReactNode => (
  <form method="post" noValidate className="form">
    {form.carried.map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {Object.entries(form.typed)
      .filter(([name]) => !own.has(name) && !form.carried.some(([carried]) => carried === name))
      .flatMap(([name, values]) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place among those of one name
        values.map((value, at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />),
      )}
    <ButtonRow>
      <Button name="_confirmed" value="1">
        {button}
      </Button>
      <Button kind="secondary" name="_mend" value="1">
        {mend}
      </Button>
    </ButtonRow>
  </form>
)

const own = new Set(['_confirmed', '_mend'])
