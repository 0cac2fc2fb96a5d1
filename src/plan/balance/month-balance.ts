import { daysInMonth, monthAfter } from '../week/calendar-days.ts'
import { type Occurrence, occurrences } from '../week/occurrences.ts'
import type { Recurring } from '../week/recurring.ts'
import type { BalanceLaw, Granted } from './balance-law.ts'
import { type Counted, countedIn, grantedIn } from './granted-in.ts'
import { type MonthUse, type Sum, usesOf } from './month-use.ts'

/**
 * 一月の残り
 *
 * Hours, days or rides, as `counted` says. `rested`: planned if all that nobody has settled rested on public
 * holidays. `oneMore`: planned in a month in which one of 年に何回 falls; null where there is none.
 */
export type MonthLine = {
  readonly month: string
  readonly planned: number
  readonly rested: number
  readonly oneMore: number | null
  readonly granted: number | null
  readonly left: number | null
  readonly over: number | null
}

/** `counted` null: the unit counts nothing that a week could say (月, 単位/月, 市町村の定めによる). */
export type ServiceBalance = Granted & {
  readonly counted: Counted | null
  readonly months: readonly MonthLine[]
  /** The first month that runs over the grant; null where none does. */
  readonly firstOver: string | null
  readonly rows: readonly number[]
}

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
  const dated = occurrences(items, `${from}-01`, `${last}-${daysInMonth(last)}`, law.holidays, firstDay)
  const byMonth = Map.groupBy(dated, ({ day }) => day.slice(0, 7))
  const uses = months.map((month) => ({
    month,
    uses: usesOf(items, byMonth.get(month) ?? [], law.holidays),
  }))
  return {
    months: uses,
    services: togetherOf(asked.granted).map((grant) => balanceOf(grant, uses)),
    occurrences: dated,
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

const balanceOf = (grant: Granted, months: MonthBalance['months']): ServiceBalance => {
  const counted = countedIn(grant.unit)
  const used = months.flatMap(({ month, uses }) =>
    uses.flatMap((use) => (isOf(grant, counted, use) ? [{ month, use }] : [])),
  )
  const lines =
    counted === null
      ? []
      : months.map(({ month }) => {
          const own = used.filter((one) => one.month === month).map(({ use }) => use)
          return lineOf(grant, counted, month, own)
        })
  return {
    ...grant,
    counted,
    months: lines,
    firstOver: lines.find(({ over }) => over !== null)?.month ?? null,
    rows: [...new Set(used.flatMap(({ use }) => use.rows))],
  }
}

/** 居宅介護 is granted in hours, its rides (通院等乗降介助) in times. */
const isOf = ({ code }: Granted, counted: Counted | null, use: MonthUse): boolean =>
  use.code === code && (counted === null || use.isRide === (counted === '回'))

const lineOf = (grant: Granted, counted: Counted, month: string, uses: readonly MonthUse[]): MonthLine => {
  const total = (sums: readonly Sum[]): number => sums.reduce((sum, one) => sum + amountOf(counted, one), 0)
  const planned = total(uses)
  const more = uses.flatMap(({ oneMore }) => oneMore ?? [])
  const granted = grantedIn(grant, month)
  const left = granted === null ? null : hundredth(granted - planned)
  return {
    month,
    planned: hundredth(planned),
    rested: hundredth(total(uses.map(({ rested }) => rested))),
    oneMore: more.length === 0 ? null : hundredth(planned + total(more)),
    granted,
    left: left === null ? null : Math.max(left, 0),
    over: left !== null && left < 0 ? -left : null,
  }
}

const amountOf = (counted: Counted, { minutes, days, times }: Sum): number =>
  counted === '時間' ? minutes / 60 : counted === '日' ? days : times

const hundredth = (value: number): number => Math.round(value * 100) / 100
