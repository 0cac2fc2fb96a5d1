import { staysByDay } from '../../law/texts/stays-by-day.ts'
import type { MonthLine, ServiceBalance } from './service-balance.ts'

/** What a page says of one grant: its amount, and what is left in the first month that runs over, else where least is. */
export type ShownGrant = { readonly granted: string; readonly left: string; readonly isOver: boolean }

export const nothingSaid = '—'

/** 支給量と残りの言葉. Months without a grant say nothing of what is left. */
export const shownGrant = (grant: ServiceBalance | null): ShownGrant => {
  const none = { granted: nothingSaid, left: nothingSaid, isOver: false }
  if (grant === null) return none
  const { counted, months, mixed, amount, unit } = grant
  if (counted === null) return { ...none, granted: uncounted(amount, unit) }
  const known = months.filter(isKnown)
  const [first, ...others] = known
  if (first === undefined) return { ...none, granted: mixed.length > 0 ? unit : noGrantInTime }
  const over = known.find((line) => line.over !== null)
  const tight = over ?? others.reduce((least, line) => (line.left < least.left ? line : least), first)
  const isOver = tight.over !== null
  const left = isOver ? `${said(tight.over)}${counted}こえる` : `${said(tight.left)}${counted}`
  return { granted: `${said(tight.granted)}${counted}`, left: `${left}${ifLeaving(tight, counted)}`, isOver }
}

const noGrantInTime = 'この12か月の支給決定はありません'

type Known = MonthLine & { readonly granted: number; readonly left: number }

const isKnown = (line: MonthLine): line is Known => line.granted !== null && line.left !== null

const ifLeaving = ({ leaving, granted }: Known, counted: string): string => {
  if (leaving === null) return ''
  const rest = granted - leaving
  return `（${staysByDay.says}${said(Math.abs(rest))}${counted}${rest < 0 ? 'こえる' : ''}）`
}

/** 「300単位/月」, 「10（市町村の定めによる）」, 「月」: an amount that the week cannot be set against. */
const uncounted = (amount: number | null, unit: string): string => {
  if (amount === null) return unit
  return unit.includes('/') ? `${amount}${unit}` : `${amount}（${unit}）`
}

const said = (value: number | null): number => Math.round((value ?? 0) * 10) / 10
