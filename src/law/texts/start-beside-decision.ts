import type { Mismatch } from '../kit/provision.ts'
import { isBefore } from './is-before.ts'

/** Further apart than this a decision and the start that it sets are a slip of the pen. */
const mostMonths = 24

/**
 * 決定の日と始まりの日
 *
 * The wording is that of the day of the decision. A start (the fact `start`) before the rule's `first` day, or far
 * from the decision, contradicts it.
 */
export function startBesideDecision(
  start: Temporal.PlainDate,
  first: Temporal.PlainDate,
  decided: Temporal.PlainDate,
): Mismatch[] {
  if (isBefore(start, first)) return [{ field: 'start', expected: `${first} からの日を入れてください` }]
  const earliest = decided.subtract({ months: mostMonths })
  const latest = decided.add({ months: mostMonths })
  return isBefore(start, earliest) || isBefore(latest, start)
    ? [
        {
          field: 'start',
          expected: `決定をする日 ${decided} の前後${mostMonths}か月（${earliest} から ${latest} まで）の日を入れてください`,
        },
      ]
    : []
}
