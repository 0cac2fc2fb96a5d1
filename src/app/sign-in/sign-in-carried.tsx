import type { ReactNode } from 'react'
import { type KeptForm, keptInputs } from './kept-form.ts'

type Of = { readonly next: string; readonly kept: KeptForm | null; readonly ticket?: string }

/** What goes from page to page of a sign-in: where to go then, a kept form, and the sign-in begun. */
export const Carried = ({ next, kept, ticket }: Of): ReactNode => (
  <>
    <input type="hidden" name="next" value={next} />
    {ticket && <input type="hidden" name="ticket" value={ticket} />}
    {keptInputs(kept).map(([name, value], at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: values of one name have no other identity
      <input key={`${name} ${at}`} type="hidden" name={name} value={value} />
    ))}
  </>
)
