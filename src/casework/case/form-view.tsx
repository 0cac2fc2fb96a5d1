import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { ClashNotice } from './clash-notice.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import type { FormState } from './screen.ts'

/** The form of a screen: problems on top, what was refused, the other's text, the fields, one button. */
export const FormView = ({
  form,
  button,
  children,
  before,
}: {
  readonly form: FormState
  readonly button: string
  readonly children?: ReactNode
  readonly before?: ReactNode
}): ReactNode => (
  <>
    <ErrorSummary problems={form.problems} labels={labelsOf(form.fields, form.problems)} />
    {form.refusal && <RefusalNotice refusal={form.refusal} />}
    {form.clash && <ClashNotice form={form} saved={form.clash} />}
    {before}
    <form method="post" noValidate className="form">
      {form.carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormBody fields={form.fields} typed={form.typed} problems={form.problems} />
      {children}
      <p className="form-end">
        <Button>{button}</Button>
      </p>
    </form>
  </>
)
