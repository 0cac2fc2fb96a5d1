import type { ReactNode } from 'react'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import { amountsAgainstWeek } from '../../plan/week/amount-against-week.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from './submission.words.ts'

type Of = { readonly content: PlanContent; readonly here: string }

/** 量のことばと週間計画のちがい: no bar to handing in; who reads both pages of the paper would ask. */
export const AmountWarnings = ({ content, here }: Of): ReactNode => {
  const faults = amountsAgainstWeek(content.needs, content.week)
  if (faults.length === 0) return null
  return (
    <Notice kind="warning" title={words.amounts}>
      <ul>
        {faults.map(({ kind, amount, unit, inWeek }) => (
          <li key={kind}>{words.amountOf({ kind, amount, count: `${inWeek}${unit}` })}</li>
        ))}
      </ul>
      <p>
        <a href={`${here}/write/needs`}>課題と支援を直す</a>
        {'　'}
        <a href={`${here}/write/week`}>週間計画を直す</a>
      </p>
    </Notice>
  )
}
