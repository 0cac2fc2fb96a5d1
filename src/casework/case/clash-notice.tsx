import type { ReactNode } from 'react'
import { Clash } from '../../ui/clash/clash.tsx'
import { differences } from './differences.ts'
import type { FormState, Saved } from './screen.ts'

/** Somebody saved first: who and when, and both texts where they differ. What was typed stays in the form. */
export const ClashNotice = ({
  form,
  saved,
}: {
  readonly form: FormState
  readonly saved: Saved
}): ReactNode => (
  <Clash
    by={saved.by === 'ほかの人' ? saved.by : `${saved.by}さん`}
    at={saved.at}
    fields={differences(form.fields, form.typed, saved.typed)}
  />
)
