import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { dueDay } from './due-day.ts'
import type { CaseFile } from './file.ts'
import type { StepNumber } from './step.ts'
import { WhyRuling } from './why-ruling.tsx'

type Of = { readonly file: Pick<CaseFile, 'due'>; readonly step: StepNumber; readonly place: string }

/** 「なぜ？」 of a due date that was counted from the municipality's setting; an official's own date has none. */
export const WhyDue = ({ file, step, place }: Of): ReactNode => {
  const counted = file.due[step]?.counted
  return counted ? <WhyRuling ruling={dueDay({ ...counted, place }, explainOn)} /> : null
}
