import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { stepOf } from '../case/steps.ts'
import type { Turn } from '../case/turns.ts'

/** 「③ 相談支援事業所との契約」 */
export const stepTitle = (step: Turn['step']): string => `${stepOf(step).mark}${stepOf(step).title}`

/** Since when and until when it is this one's turn, and how the day stands to today. */
export const turnDays = (turn: Pick<Turn, 'since' | 'until'>, today: string, isReturned: boolean): string => {
  if (isReturned && !turn.until) return `${writtenDay(turn.since)}に差し戻し`
  const since = turn.since ? `${writtenDay(turn.since)}から` : ''
  if (!turn.until) return `${since}（期限の定めはありません）`
  return `${since}${writtenDay(turn.until)}まで（${nearness(turn.until, today)}）`
}

export const nearness = (until: string, today: string): string => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(until)).days
  if (days < 0) return `${-days}日すぎています`
  return days === 0 ? '今日まで' : `あと${days}日`
}

/** Whether a turn is one to mend what the desk gave back. */
export const isToMend = ({ draft }: Pick<CaseFile, 'draft'>, step: number): boolean =>
  step === 8 && draft?.returned != null

/** How the holder is called, from where the reader stands. */
export const holderName = (
  turn: Pick<Turn, 'holder'>,
  names: ReadonlyMap<string, string>,
  party: string | null,
): string => (party && names.get(party)) ?? holderWords[turn.holder]

export const holderWords: Readonly<Record<Turn['holder'], string>> = {
  窓口: '市町村の窓口',
  係長: '市町村の係長',
  本人: 'ご本人・ご家族',
  相談支援事業所: '相談支援事業所',
  サービス事業者: 'サービス事業者',
  支援センター: '障害者地域生活支援センター',
}
