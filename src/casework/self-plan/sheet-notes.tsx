import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { selfPlanNotes } from '../../law/self-plan-sheet/self-plan-notes.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { sixItems } from './hand-in.ts'
import type { SheetContent } from './sheet.fields.ts'

type Of = { readonly file: CaseFile; readonly plan: SheetContent; readonly at: At }

/** 別紙2の注4: whether a sheet of another make may be used as it stands; nothing for the municipality's own. */
export const SheetNotes = ({ file, plan, at }: Of): ReactNode => {
  if (!plan.sheet) return null
  const notes = explainOn(
    { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
    selfPlanNotes,
    {
      providerHelped: file.selfPlan?.helper != null,
      copyWanted: file.selfPlan?.copyWished != null,
      kind:
        file.application?.kind === '更新' ? '更新' : file.application?.kind === '変更' ? '量の変更' : '新規',
      timesBefore: 0,
      form: 'ほかの様式',
      hasSixItems: sixItems(file, at, plan).missing.length === 0,
    },
  )
  return (
    <>
      {!notes.silent && (
        <p>
          別の様式：<strong>{notes.finding.form}</strong>
        </p>
      )}
      <WhyRuling ruling={notes} />
    </>
  )
}
