import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { lettersAtOnce } from './on-proposal.ts'
import { stillOpen } from './still-open.ts'

/** お知らせの一束: the numbers of the first and the last who have not answered, and how many they are. */
export type LetterPart = {
  readonly part: number
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * Files are cut by the numbers in the proposal, which stay: an answer that comes in between two files makes one of them
 * shorter and moves nobody from one into another.
 */
export const letterParts = async (at: At, proposal: string): Promise<readonly LetterPart[]> => {
  const here = at.municipality.number
  const { rows } = await sql<LetterPart>`
    select ((m.number - 1) / ${lettersAtOnce}::int) + 1 as part, min(m.number) as "from", max(m.number) as "to",
      count(*)::int as count
    from level_move m
    where m.municipality = ${here} and m.proposal = ${proposal} and m.consent is null and ${stillOpen}
    group by 1 order by 1`.execute(at.tx)
  return rows
}
