import { writtenDay } from '../case/day-field.ts'
import { deadlineSays } from '../case/deadline-says.ts'
import type { CaseFile } from '../case/file.ts'
import { holderWords, nearness } from '../case/turn-words.ts'
import type { Turn } from '../case/turns.ts'

/** Since when and until when it is this one's turn, and how the day stands to today. */
export const turnDays = (
  turn: Pick<Turn, 'step' | 'since' | 'until'>,
  today: string,
  isReturned: boolean,
): string => {
  if (isReturned && !turn.until) return `${writtenDay(turn.since)}に差し戻し`
  const since = turn.since ? `${writtenDay(turn.since)}から` : ''
  if (!turn.until) return `${since}（期限の定めはありません）`
  const says = deadlineSays(turn)
  const day = `${writtenDay(turn.until)}${turn.until < turn.since ? '' : 'まで'}（${nearness(turn.until, today)}）`
  // A day that lies before the beginning is no end of it.
  return turn.until < turn.since
    ? `${since}。期限は${day}：${says}`
    : `${since}${day}${says ? `：${says}` : ''}`
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
