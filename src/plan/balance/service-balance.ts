import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import type { Granted } from './balance-law.ts'
import { type Counted, countedIn, grantedIn, reaches } from './granted-in.ts'
import type { MonthUse, Sum } from './month-use.ts'

/**
 * 一月の残り
 *
 * Hours, days or rides, as `counted` says. `rested`: planned if all that nobody has settled rested on public
 * holidays. `oneMore`: planned in a month in which one of 年に何回 falls; null where there is none. `leaving`: planned
 * if the days on which stays end count too; null where there are none.
 */
export type MonthLine = {
  readonly month: string
  readonly planned: number
  readonly rested: number
  readonly oneMore: number | null
  readonly leaving: number | null
  readonly granted: number | null
  readonly left: number | null
  readonly over: number | null
}

/**
 * All grants of one service in one unit. `counted` null: the unit counts nothing that a week could say (月, 単位/月,
 * 市町村の定めによる); there are no `months` then. `mixed`: months that two grants reach, of which nobody can say how
 * much each pays for; their lines have no grant.
 */
export type ServiceBalance = Pick<Granted, 'code' | 'name' | 'amount' | 'unit'> & {
  readonly counted: Counted | null
  readonly months: readonly MonthLine[]
  readonly mixed: readonly string[]
  /** The first month that runs over the grant; null where none does. */
  readonly firstOver: string | null
  readonly rows: readonly number[]
}

type MonthUses = { readonly month: string; readonly uses: readonly MonthUse[] }

/** `terms`: the grants, each for days of its own; `inTerm`: what of a month falls on the days of one of them. */
export const serviceBalance = (
  grant: Granted,
  terms: readonly Granted[],
  months: readonly MonthUses[],
  inTerm: (term: Granted, month: string) => readonly MonthUse[],
): ServiceBalance => {
  const { code, name, amount, unit } = grant
  const counted = countedIn(unit)
  const own = (uses: readonly MonthUse[]) => uses.filter((use) => isOf(code, counted, use))
  const termsIn = (month: string) => terms.filter((term) => reaches(term, month))
  const lineIn = ({ month, uses }: MonthUses, of: Counted): MonthLine => {
    const [term, ...others] = termsIn(month)
    return term && others.length === 0
      ? lineOf(grantedIn(term, month), of, month, own(inTerm(term, month)))
      : lineOf(null, of, month, own(uses))
  }
  const lines = counted === null ? [] : months.map((one) => lineIn(one, counted))
  return {
    ...{ code, name, amount, unit, counted, months: lines },
    mixed: lines.flatMap(({ month }) => (termsIn(month).length > 1 ? [month] : [])),
    firstOver: lines.find(({ over }) => over !== null)?.month ?? null,
    rows: [...new Set(months.flatMap(({ uses }) => own(uses).flatMap(({ rows }) => rows)))],
  }
}

const ridden = serviceOfKind({ kind: '通院等乗降介助' })?.code

/** 居宅介護 is granted in hours, its rides (通院等乗降介助) in times. */
const isOf = (code: string, counted: Counted | null, use: MonthUse): boolean =>
  use.code === code && (code !== ridden || counted === null || use.isRide === (counted === '回'))

const lineOf = (
  granted: number | null,
  counted: Counted,
  month: string,
  uses: readonly MonthUse[],
): MonthLine => {
  const total = (sums: readonly Sum[]): number => sums.reduce((sum, one) => sum + amountOf(counted, one), 0)
  const planned = total(uses)
  const more = uses.flatMap(({ oneMore }) => oneMore ?? [])
  const ends = counted === '日' ? uses.reduce((sum, { leaving }) => sum + leaving, 0) : 0
  const left = granted === null ? null : hundredth(granted - planned)
  return {
    month,
    planned: hundredth(planned),
    rested: hundredth(total(uses.map(({ rested }) => rested))),
    oneMore: more.length === 0 ? null : hundredth(planned + total(more)),
    leaving: ends === 0 ? null : hundredth(planned + ends),
    granted,
    left: left === null ? null : Math.max(left, 0),
    over: left !== null && left < 0 ? -left : null,
  }
}

const amountOf = (counted: Counted, { minutes, days, times }: Sum): number =>
  counted === '時間' ? minutes / 60 : counted === '日' ? days : times

const hundredth = (value: number): number => Math.round(value * 100) / 100
