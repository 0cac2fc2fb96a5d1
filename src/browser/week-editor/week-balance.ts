import { balanceWarnings } from '../../plan/balance/balance-warnings.ts'
import { monthBalance } from '../../plan/balance/month-balance.ts'
import { monthUse } from '../../plan/balance/month-use.ts'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { recurringsOf } from '../../plan/week/recurrings.ts'
import type { Week } from './edit-week.ts'

type Given = NonNullable<WeekEditorData['balance']>

/** The balance of the week as it stands now, with its warnings. */
export const balanceOf = (week: Week, { from, firstDay, granted, besides, law }: Given) => {
  const asked = { items: recurringsOf({ week, besides }), granted, from, firstDay, law }
  const balance = monthBalance(asked)
  return { balance, warnings: balanceWarnings(asked, balance) }
}

export type WeekBalance = ReturnType<typeof balanceOf>

/** 「月の合計 44時間」 of the first service whose month has changed; null where none has. */
export const totalSays = (before: Week, after: Week, given: Given | null): string | null => {
  if (!given) return null
  const uses = (week: Week) =>
    monthUse(recurringsOf({ week, besides: given.besides }), given.from, given.law.holidays, given.firstDay)
  const old = uses(before)
  const changed = uses(after).find(
    (use) =>
      old.find(({ name, isRide }) => name === use.name && isRide === use.isRide)?.minutes !== use.minutes,
  )
  return changed ? `月の合計 ${hours(changed.minutes)}時間` : null
}

export const hours = (minutes: number): number => Math.round((minutes / 60) * 10) / 10
