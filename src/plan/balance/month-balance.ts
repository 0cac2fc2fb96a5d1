import { daysInMonth, monthAfter } from '../week/calendar-days.ts'
import { type Occurrence, occurrences } from '../week/occurrences.ts'
import type { Recurring } from '../week/recurring.ts'
import type { BalanceLaw, Granted } from './balance-law.ts'
import { dayBefore } from './leaving-days.ts'
import { type MonthUse, usesOf } from './month-use.ts'
import { type ServiceBalance, serviceBalance } from './service-balance.ts'

export type MonthBalance = {
  readonly months: readonly { readonly month: string; readonly uses: readonly MonthUse[] }[]
  readonly services: readonly ServiceBalance[]
  /** Every dated time of all these months. */
  readonly occurrences: readonly Occurrence[]
}

/** `from` 'YYYY-MM', the first of `months` (12) months; `firstDay`: the first day of the plan. */
export type BalanceAsked = {
  readonly items: readonly Recurring[]
  readonly granted: readonly Granted[]
  readonly from: string
  readonly months?: number
  readonly firstDay?: string
  readonly law: BalanceLaw
}

/**
 * 支給量との残り
 *
 * The week unfolded month by month, and each grant beside it: what is planned, left and over. Pure and without
 * the law's rules, so that it runs while one edits; the rules' answers come in as data.
 */
export const monthBalance = (asked: BalanceAsked): MonthBalance => {
  const { items, from, law, firstDay = `${from}-01` } = asked
  const months = Array.from({ length: asked.months ?? 12 }, (_, at) => monthAfter(from, at))
  const last = months.at(-1) ?? from
  const start = `${from}-01`
  const end = `${last}-${daysInMonth(last)}`
  // A night that begins on the day before a month ends in it.
  const reaching = occurrences(items, dayBefore(start), end, law.holidays, firstDay)
  const byMonth = Map.groupBy(reaching, ({ day }) => day.slice(0, 7))
  const of = (month: string): readonly Occurrence[] => {
    const eve = dayBefore(`${month}-01`)
    const nights = (byMonth.get(eve.slice(0, 7)) ?? []).filter(({ day }) => day === eve)
    return [...nights, ...(byMonth.get(month) ?? [])]
  }
  const uses = months.map((month) => ({ month, uses: usesOf(items, month, of(month), law.holidays) }))
  const inTerm = ({ from = '', until = '9999' }: Granted, month: string) =>
    usesOf(
      items,
      month,
      of(month).filter(({ day }) => day >= from && day <= until),
      law.holidays,
    )
  const grants = Map.groupBy(togetherOf(asked.granted), ({ code, unit }) => `${code} ${unit}`)
  return {
    months: uses,
    services: [...grants.values()].flatMap((terms) => {
      const newest = terms.at(-1)
      return newest ? [serviceBalance(newest, terms, uses, inTerm)] : []
    }),
    occurrences: reaching.filter(({ day }) => day >= start),
  }
}

/** Grants of one service in one unit are one amount, if they are for the same days. */
const togetherOf = (granted: readonly Granted[]): Granted[] => {
  const sums = new Map<string, Granted>()
  for (const grant of granted) {
    const key = [grant.code, grant.unit, grant.from, grant.until].join(' ')
    const before = sums.get(key)?.amount ?? null
    const amount = before === null || grant.amount === null ? grant.amount : before + grant.amount
    sums.set(key, { ...grant, amount })
  }
  return [...sums.values()]
}
