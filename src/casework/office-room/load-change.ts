import type { LoadLines } from './load-lines.ts'
import type { Planner } from './planner-queries.ts'

type Loaded = Pick<Planner, 'id' | 'name' | 'share' | 'people'>

/** 替える前とあと: the load of the planner who takes and of the one who gives. */
export type LoadChange = {
  readonly takes: Loaded & { readonly then: number }
  readonly gives: (Loaded & { readonly then: number }) | null
  readonly overStandard: boolean
  readonly onFeeLine: boolean
}

type Of = {
  readonly takes: Loaded
  /** How many of those who come the planner does not hold yet. */
  readonly more: number
  readonly gives: Loaded | null
  readonly fewer: number
}

/**
 * 線を越えるか
 *
 * Null where the planner stays below both lines, or takes nobody new. The standard is passed by more cases than it
 * allows, the line of the fees is reached by its first case.
 *
 * Reading   One person is one case a month, and part of a full-time planner has that part of a line; the rules
 *           themselves count the averages of the whole office.  [unconfirmed]
 */
export const loadChange = (
  { standard, feeLine }: LoadLines,
  { takes, more, gives, fewer }: Of,
): LoadChange | null => {
  if (more <= 0) return null
  const then = takes.people + more
  const allowed = (cases: number) => Math.round(takes.share * 100) * cases
  const overStandard = standard !== null && then * 100 > allowed(standard.cases)
  const onFeeLine = feeLine !== null && then * 100 >= allowed(feeLine.cases)
  if (!overStandard && !onFeeLine) return null
  return {
    takes: { ...takes, then },
    gives: gives && { ...gives, then: gives.people - fewer },
    ...{ overStandard, onFeeLine },
  }
}
