import type { Turn } from './turns.ts'

/** What the day of a step is the end of; a step that is not here has its own. */
const names: Partial<Record<Turn['step'], string>> = {
  1: '支給決定期間の終わり',
  3: '計画案の提出期限',
  4: '計画案の提出期限',
  5: '聞き取り調査の期限',
  8: '計画案の提出期限',
  10: '標準処理期間の終わり',
  14: '計画の提出期限',
  15: 'モニタリングの月の終わり',
}

/** Steps whose day is the end of something else than of the step itself. */
const ofAnother: readonly Turn['step'][] = [1, 3, 4, 15]

/** どの期限か, where one would wonder: that of a later step, or one that had passed before the turn began. */
export const deadlineSays = ({
  step,
  since,
  until,
}: Pick<Turn, 'step' | 'since' | 'until'>): string | null => {
  if (until === null) return null
  const name = names[step] ?? '期限'
  if (until < since) return `${name}。番が来る前に過ぎました`
  return ofAnother.includes(step) ? name : null
}
