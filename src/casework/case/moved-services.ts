import { endsEarlier, lastDay } from './ended-lines.ts'
import type { GrantedService } from './fact.ts'
import type { MovedEnd } from './file.ts'

export type MovedServices = {
  /** Those whose end was brought forward, as they were decided. */
  readonly earlier: readonly GrantedService[]
  /** Those that keep their end. */
  readonly staying: readonly GrantedService[]
  /** Whether the months of monitoring are others than those that were decided. */
  readonly areMonthsMoved: boolean
  /** Whether one of those that stay keeps the last day of the decision, so that the months stay as well. */
  readonly doesOneRunOn: boolean
}

/** 早く終わるサービスと、そのままのサービス: what the last move did to each service of the decision. */
export const movedServices = ({ decided, moves }: MovedEnd): MovedServices => {
  const last = moves.at(-1)
  const isEarlier = (line: GrantedService) => last !== undefined && endsEarlier(line, last)
  const was = decided.monitoring?.months ?? []
  const staying = decided.services.filter((line) => !isEarlier(line))
  return {
    earlier: decided.services.filter(isEarlier),
    staying,
    areMonthsMoved: last !== undefined && was.join() !== last.months.join(),
    doesOneRunOn: staying.length > 0 && lastDay(staying) === lastDay(decided.services),
  }
}
