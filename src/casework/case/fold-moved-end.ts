import { endedLines, lastDay } from './ended-lines.ts'
import type { FactOf } from './fact.ts'
import type { CaseFile, EndMove } from './file.ts'

/**
 * 早めた終わりを、今の支給決定に写す
 *
 * `grant` is what stands now, so that turns, reviews, calendars and the next decision rest on the new end;
 * `movedEnd.decided` is the decision as it was made. Giving a move back drops it: what stood before stands again, to the
 * day and the month, whether that is the decision or an earlier move.
 */
export const foldMovedEnd = (
  file: CaseFile,
  { type: _, way, ...move }: FactOf<'grant-end-moved'>,
): Partial<CaseFile> => {
  const decided = file.movedEnd?.decided ?? file.grant
  if (!decided) return {}
  const others = (file.movedEnd?.moves ?? []).filter(({ proposal }) => proposal !== move.proposal)
  const moves = way === '早めた' ? [...others, move] : others
  const last = moves.at(-1)
  return last
    ? { grant: endedBy(decided, last), movedEnd: { decided, moves } }
    : { grant: decided, movedEnd: null }
}

const endedBy = (decided: FactOf<'grant-decided'>, move: EndMove): FactOf<'grant-decided'> => {
  const services = endedLines(decided.services, move)
  const { monitoring } = decided
  const until = lastDay(services)?.slice(0, 7) ?? monitoring?.until
  return {
    ...decided,
    services,
    monitoring: monitoring && { ...monitoring, until: until ?? monitoring.until, months: move.months },
  }
}
