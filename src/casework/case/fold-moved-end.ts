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

/** The lines that were decided to end on the day that moves; one that begins after the new end is left alone. */
const endedBy = (
  decided: FactOf<'grant-decided'>,
  { decided: was, end, months }: EndMove,
): FactOf<'grant-decided'> => {
  const services = decided.services.map((line) =>
    line.until === was && end < was && line.from <= end ? { ...line, until: end } : line,
  )
  const last = services
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const { monitoring } = decided
  return {
    ...decided,
    services,
    monitoring: monitoring && { ...monitoring, until: last?.slice(0, 7) ?? monitoring.until, months },
  }
}
