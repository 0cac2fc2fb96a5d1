import { memo, useEffect, useMemo, useState } from 'react'
import { shownBalance } from '../../plan/balance/shown-balance.ts'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { WeekBalance } from '../../ui/week-balance/week-balance.tsx'
import type { Week } from './edit-week.ts'
import { balanceOf } from './week-balance.ts'

type Given = NonNullable<WeekEditorData['balance']>

/** Milliseconds for which the week rests before it is counted anew. */
const rest = 200

/** The balance a moment behind the week, so that keys never wait for it. */
export const useBalance = (week: Week, given: Given | null) => {
  const [calm, setCalm] = useState(week)
  useEffect(() => {
    const timer = window.setTimeout(() => setCalm(week), rest)
    return () => window.clearTimeout(timer)
  }, [week])
  return useMemo(() => (given ? balanceOf(calm, given) : null), [calm, given])
}

type Of = {
  readonly found: NonNullable<ReturnType<typeof useBalance>>
  readonly week: Week
  readonly goTo: (row: number) => void
}

export const BalancePanel = memo(function BalancePanel({ found, week, goTo }: Of) {
  const shown = useMemo(() => shownBalance(found.balance, found.warnings), [found])
  return (
    <WeekBalance
      balance={shown}
      wayTo={(rows) =>
        rows
          .filter((row) => week[row])
          .slice(0, 2)
          .map((row) => (
            <button key={row} type="button" className="we-way" onClick={() => goTo(row)}>
              「{week[row]?.kind}」を見る
            </button>
          ))
      }
    />
  )
})
