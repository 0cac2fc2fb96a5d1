import type { ReactNode } from 'react'
import type { At } from './at.ts'
import { refuseUnlessOpen } from './guard.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import type { FormState } from './screen.ts'
import type { SeenCase } from './seen-case.ts'
import type { StepNumber } from './step.ts'

type Of = {
  readonly seen: SeenCase
  readonly step: StepNumber
  readonly form: FormState
  readonly at: At
}

/** Above the form of a step that cannot be taken now: why, and what can, before anybody has typed for nothing. */
export const NotYet = ({ seen, step, form, at }: Of): ReactNode => {
  const refusal = form.refusal ? null : refuseUnlessOpen(seen.file, step, at)
  return refusal && <RefusalNotice refusal={refusal} />
}
