import { endOfWholeMonths } from '../texts/end-of-whole-months.ts'
import { isBefore } from '../texts/is-before.ts'

/** 終わりのそろえ方 */
export const alignments = [
  '障害支援区分の有効期間',
  '誕生月の末日',
  '誕生月の前の月の末日',
  'ほかのサービス',
  'そろえない',
] as const
export type Alignment = (typeof alignments)[number]

type Facts = {
  start: Temporal.PlainDate
  alignment: Alignment | null
  birthMonth: number | null
  categoryUntil: Temporal.PlainDate | null
  otherUntil: Temporal.PlainDate | null
}

/** `end` is null where there is nothing to align with; then `why` says so. */
export type AlignedEnd = { end: Temporal.PlainDate | null; why: string; isWholeMonth: boolean }

/** そろえた終わりの日: within a whole month from the start and `most`, else none. */
export function alignedEnd(facts: Facts, most: Temporal.PlainDate): AlignedEnd {
  const { alignment } = facts
  if (alignment === null) return none('市町村が終わりのそろえ方を決めていないため')
  if (alignment === 'そろえない') return none('市町村の取扱いで、終わりをそろえないため')
  const target = targetOf(facts, alignment, most)
  if (target === null) return none(`「${alignment}」にそろえる日がわからないため`)
  if (isBefore(most, target)) return none(`「${alignment}」の${target}は、延ばせる${most}より後のため`)
  if (isBefore(target, endOfWholeMonths(facts.start, 1)))
    return {
      ...none(`「${alignment}」の${target}は、始まりからまる一か月たたないため`),
      isWholeMonth: false,
    }
  return { end: target, why: `「${alignment}」の${target}にそろえるため`, isWholeMonth: true }
}

function none(why: string): AlignedEnd {
  return { end: null, why, isWholeMonth: true }
}

function targetOf(
  { birthMonth, categoryUntil, otherUntil }: Facts,
  alignment: Exclude<Alignment, 'そろえない'>,
  most: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (alignment === '障害支援区分の有効期間') return categoryUntil
  if (alignment === 'ほかのサービス') return otherUntil
  if (birthMonth === null) return null
  return lastEndOf(alignment === '誕生月の末日' ? birthMonth : ((birthMonth + 10) % 12) + 1, most)
}

/** The latest last day of that month of the year which is not after `most`. */
function lastEndOf(month: number, most: Temporal.PlainDate): Temporal.PlainDate {
  const endIn = (year: number) => {
    const found = new Temporal.PlainYearMonth(year, month)
    return found.toPlainDate({ day: found.daysInMonth })
  }
  const end = endIn(most.year)
  return isBefore(most, end) ? endIn(most.year - 1) : end
}
