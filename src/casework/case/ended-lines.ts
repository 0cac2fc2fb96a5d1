import type { GrantedService } from './fact.ts'
import type { EndMove } from './file.ts'

type Moved = Pick<EndMove, 'decided' | 'codes' | 'end'>

/**
 * 早めた終わりのサービス
 *
 * The lines of a decision as they end after a move: those that the move names and that were decided to end on its day.
 * One that begins after the new end is left alone.
 */
export const endedLines = (lines: readonly GrantedService[], move: Moved): readonly GrantedService[] =>
  lines.map((line) => (endsEarlier(line, move) ? { ...line, until: move.end } : line))

export const endsEarlier = ({ code, from, until }: GrantedService, { decided, codes, end }: Moved): boolean =>
  until === decided && codes.includes(code) && end < decided && from <= end

/** The latest last day (ISO) of the lines. */
export const lastDay = (lines: readonly GrantedService[]): string | undefined =>
  lines
    .map(({ until }) => until)
    .sort()
    .at(-1)
