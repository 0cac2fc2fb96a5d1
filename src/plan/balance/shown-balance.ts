import { staysByDay } from '../../law/texts/stays-by-day.ts'
import { monthWords } from '../week/day-words.ts'
import type { BalanceWarning } from './balance-warning.ts'
import type { MonthBalance } from './month-balance.ts'
import type { MonthUse } from './month-use.ts'
import { shownGrant } from './shown-grant.ts'

/** 残りの見せ方: the balance in words, to be drawn alike on a page and in the editor. */
export type ShownBalance = {
  /** One for each thing in the week: its first month, its fullest month, what is granted and what is left then. */
  readonly services: readonly {
    readonly name: string
    readonly first: string
    readonly most: string
    readonly granted: string
    readonly left: string
    readonly isOver: boolean
  }[]
  readonly firstMonth: string
  /** The months one by one, each with what every service comes to. */
  readonly months: readonly { readonly month: string; readonly uses: string }[]
  readonly warnings: readonly BalanceWarning[]
}

export const shownBalance = (
  { months, services }: MonthBalance,
  warnings: readonly BalanceWarning[],
): ShownBalance => {
  const [first] = months
  return {
    firstMonth: first ? monthWords(first.month) : '',
    services: (first?.uses ?? []).map((use, at) => {
      const all = months.flatMap(({ month, uses }) => (uses[at] ? [{ month, use: uses[at] }] : []))
      const [start = { month: '', use }] = all
      const most = all.reduce((best, one) => (isMore(one.use, best.use) ? one : best), start)
      const grants = services.filter(({ rows }) => rows.some((row) => use.rows.includes(row)))
      return {
        name: nameIn(use),
        first: usedSays(use),
        most: `${usedSays(most.use)}（${monthWords(most.month)}）`,
        ...shownGrant(grants.find(({ counted }) => counted !== null) ?? grants[0] ?? null),
      }
    }),
    months: months.map(({ month, uses }) => ({
      month: monthWords(month),
      uses: uses.map((use) => `${nameIn(use)} ${usedSays(use)}`).join('、'),
    })),
    warnings,
  }
}

const nameIn = ({ name, isRide }: MonthUse): string => (isRide ? `${name}（通院等乗降介助）` : name)

const isMore = (one: MonthUse, other: MonthUse): boolean =>
  one.minutes > other.minutes || (one.minutes === other.minutes && one.days > other.days)

/** 「44時間・22日」 */
const usedSays = ({ minutes, days, times, leaving, isRide, isLengthUnknown }: MonthUse): string => {
  if (isRide) return `${times}回`
  const both = leaving === 0 ? '' : `（${staysByDay.says}${days + leaving}日）`
  return `${Math.round(minutes / 6) / 10}時間${isLengthUnknown ? '以上' : ''}・${days}日${both}`
}
