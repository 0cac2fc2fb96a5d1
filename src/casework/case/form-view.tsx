import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { KeepBar } from '../../ui/kept/keep-bar.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import type { Fields } from '../../ui/kit/field.ts'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { ClashNotice } from './clash-notice.tsx'
import { KeepNote } from './keep-note.tsx'
import { KeptTexts } from './kept-texts.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import type { FormKeep, FormState } from './screen.ts'

/** The form of a screen: problems on top, what was refused, the other's text, the fields, one button. */
export const FormView = ({
  form,
  button,
  children,
  before,
  also,
  action,
  wrong,
}: {
  readonly form: FormState
  readonly button: ReactNode
  readonly children?: ReactNode
  readonly before?: ReactNode
  /** Other buttons beside the one. */
  readonly also?: ReactNode
  /** Where the form is sent, if not to the page's own address. */
  readonly action?: string
  /** The heading over what is wrong, where it is drawn with more than its text. */
  readonly wrong?: ReactNode
}): ReactNode => (
  <>
    <ErrorSummary problems={form.problems} labels={labelsOf(form.fields, form.problems)} title={wrong} />
    {form.refusal && !form.refusal.ways && <RefusalNotice refusal={form.refusal} />}
    {form.clash && <ClashNotice form={form} saved={form.clash} />}
    {before}
    {form.keep && <KeepNote keep={form.keep} />}
    <form
      method="post"
      noValidate
      className="form"
      {...(action ? { action } : {})}
      {...(takesFile(form.fields) ? { encType: 'multipart/form-data' } : {})}
      {...(form.keep ? keepAttributes(form.keep) : {})}
    >
      {form.carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormBody fields={form.fields} typed={form.typed} problems={form.problems} />
      {children}
      {form.keep && <KeepBar />}
      <p className="form-end">
        <Button>{button}</Button>
        {also}
      </p>
      {form.keep && <KeptTexts keep={form.keep} />}
    </form>
  </>
)

const takesFile = (fields: Fields): boolean =>
  Object.values(fields).some(({ widget }) => widget.kind === 'file')

/** What the script finds the form by. Without script they say nothing. */
const keepAttributes = ({ to, account, asKept }: FormKeep) => ({
  'data-keep': to,
  'data-keep-account': account,
  'data-keep-drawn': asKept ? 'kept' : 'sent',
  // A browser that fills in what it remembers would type over what a colleague has written since.
  autoComplete: 'off',
})
