import type { ReactNode } from 'react'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { legalCheck } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { helpWords as words } from './help.words.ts'
import { helpRulings } from './help-rulings.ts'
import { selfPlanItems } from './self-plan-state.ts'

type Of = {
  readonly file: CaseFile
  readonly plan: SelfPlan
  /** Renewals by a self-plan before this one. */
  readonly before: number
  readonly at: At
}

/** 前もセルフプラン: for the desk, what the notes of the sheet say of a change or a renewal where a provider helps again. */
export const SelfPlanAgain = ({ file, plan, before, at }: Of): ReactNode => {
  const law = { kind: 'セルフプラン' as const, person: regimeOf(file, at.today) }
  const { notes } = helpRulings(
    { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
    {
      inForce: { contracts: [], names: new Map() },
      kind: file.application?.kind ?? '新規',
      before,
      hasSixItems: legalCheck(at, law, selfPlanItems(plan)).missing.length === 0,
    },
    { difficult: false, canWriteAlone: false, copyWanted: false },
  )
  if (notes.silent) return null
  const { amount, renewal } = notes.finding
  if (amount === null && renewal === null) return null
  return (
    <Notice kind={before > 0 && renewal !== null ? 'warning' : 'info'} title={words.repeated}>
      <p>
        {words.helpedAgain}
        <strong>{amount ?? words.renewal(renewal ?? '')}</strong>
      </p>
      <WhyRuling ruling={notes} />
      <p>
        <a href={at.href(`/cases/${file.id}/self-plan/help`)}>{words.title}</a>
        {amount !== null && (
          <>
            {'　'}
            <a href={at.href(`/cases/${file.id}/self-plan/ask-helper`)}>{words.askAgain}</a>
          </>
        )}
      </p>
    </Notice>
  )
}
