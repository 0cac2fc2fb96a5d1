import { type CaseLine, feeLineOfOne, standardOfOne } from '../../city/matching/case-lines.ts'
import type { At } from '../case/at.ts'

/** 標準と報酬の線 of one full-time planner today; null where the law says nothing. */
export type LoadLines = { readonly standard: CaseLine | null; readonly feeLine: CaseLine | null }

export const loadLines = ({ today, municipality }: Pick<At, 'today' | 'municipality'>): LoadLines => {
  const when = { on: Temporal.PlainDate.from(today), in: municipality.name }
  return { standard: standardOfOne(when), feeLine: feeLineOfOne(when) }
}
