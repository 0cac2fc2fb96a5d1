import { leftOf } from './left-of.ts'
import type { LoadLines } from './load-lines.ts'
import { words } from './office-room.words.ts'
import type { Planner } from './planner-queries.ts'

/** 「いま34人（標準まであと1人、報酬の線まであと6人）」. */
export const loadSays = (
  { standard, feeLine }: LoadLines,
  { share, people }: Pick<Planner, 'share' | 'people'>,
): string =>
  words.holds(people, [
    ...(standard ? [words.toStandardShort(leftOf(standard.cases, share, people))] : []),
    ...(feeLine ? [words.toLineShort(leftOf(feeLine.cases, share, people))] : []),
  ])
