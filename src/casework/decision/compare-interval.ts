import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type MonitoringDecision,
  monitoringDecision,
} from '../../law/monitoring-interval/monitoring-decision.ts'
import type { MonitoringInterval } from '../../law/monitoring-interval/monitoring-interval.ts'

type Of = {
  readonly interval: Ruling<MonitoringInterval> | null
  /** Months that the office proposes in its draft. */
  readonly proposed: number | null
  /** Null while nothing is decided. */
  readonly decided: number | null
  /** How many services are used. */
  readonly services: number
}

/** 間隔の決め方: what is decided (or proposed) beside the standard, as far as the file tells the circumstances. */
export const compareInterval = (
  { interval, proposed, decided, services }: Of,
  { today, municipality }: { readonly today: string; readonly municipality: string },
  ask: typeof applyOn = applyOn,
): Ruling<MonitoringDecision> => {
  const standard = interval === null || interval.silent ? null : interval.finding
  return ask({ on: Temporal.PlainDate.from(today), in: municipality }, monitoringDecision, {
    standard: standard?.later ?? standard?.months ?? null,
    ...{ proposed, decided },
    circumstances: services > 1 ? ['複数のサービスを使う'] : [],
  })
}
