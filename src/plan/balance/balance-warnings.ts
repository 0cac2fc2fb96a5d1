import { daysInMonth, monthAfter } from '../week/calendar-days.ts'
import { type BalanceWarning, warningKinds } from './balance-warning.ts'
import { clashWarnings } from './clash-warnings.ts'
import type { BalanceAsked, MonthBalance } from './month-balance.ts'
import { notGranted, overDayLimit, overGrant } from './over-warnings.ts'
import { unsureWarnings } from './unsure-warnings.ts'

/** 週の知らせ: all that is wrong or open in a week over its months, the gravest first. */
export const balanceWarnings = (asked: BalanceAsked, balance: MonthBalance): readonly BalanceWarning[] => {
  const last = monthAfter(asked.from, (asked.months ?? 12) - 1)
  const span = { to: `${last}-${daysInMonth(last)}` }
  return [
    ...balance.services.flatMap(overGrant),
    ...overDayLimit(balance, asked.law.dayLimits),
    ...clashWarnings(asked, balance),
    ...notGranted(asked.granted, balance),
    ...unsureWarnings(asked, balance, span),
  ].sort((a, b) => warningKinds.indexOf(a.kind) - warningKinds.indexOf(b.kind))
}
