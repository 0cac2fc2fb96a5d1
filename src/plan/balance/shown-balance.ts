import { monthWords } from '../week/day-words.ts'
import type { BalanceWarning } from './balance-warning.ts'
import type { MonthBalance } from './month-balance.ts'
import type { MonthUse } from './month-use.ts'

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
      const grant = services.find(({ rows }) => rows.some((row) => use.rows.includes(row)))
      const tight = grant?.months.reduce((least, line) =>
        (line.left ?? 0) < (least.left ?? 0) ? line : least,
      )
      const over = grant?.months.find((line) => line.over !== null) ?? null
      return {
        name: use.name,
        first: usedSays(use),
        most: `${usedSays(most.use)}（${monthWords(most.month)}）`,
        granted:
          tight?.granted != null && grant?.counted
            ? `${rounded(tight.granted)}${grant.counted}`
            : (grant?.unit ?? '—'),
        left: over
          ? `${rounded(over.over ?? 0)}${grant?.counted ?? ''}こえる`
          : tight?.left != null
            ? `${rounded(tight.left)}${grant?.counted ?? ''}`
            : '—',
        isOver: over !== null,
      }
    }),
    months: months.map(({ month, uses }) => ({
      month: monthWords(month),
      uses: uses.map((use) => `${use.name} ${usedSays(use)}`).join('、'),
    })),
    warnings,
  }
}

const isMore = (one: MonthUse, other: MonthUse): boolean =>
  one.minutes > other.minutes || (one.minutes === other.minutes && one.days > other.days)

/** 「44時間・22日」 */
const usedSays = ({ minutes, days, times, isRide, isLengthUnknown }: MonthUse): string =>
  isRide ? `${times}回` : `${rounded(minutes / 60)}時間${isLengthUnknown ? '以上' : ''}・${days}日`

const rounded = (value: number): number => Math.round(value * 10) / 10
