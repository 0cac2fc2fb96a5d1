import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type OffMonthMonitoring,
  offMonthMonitoring,
} from '../../law/monitoring-months/off-month-monitoring.ts'
import type { CaseFile } from '../case/file.ts'

type Of = {
  readonly file: Pick<CaseFile, 'grant'>
  /** 'YYYY-MM' */
  readonly month: string
  readonly used: boolean
  readonly planChanges: boolean
  readonly today: string
  readonly place: string
}

/** 決められた月か: whether a review in a month is due and paid for; whether the interval was changed is not known. */
export const offMonthOf = (
  { file, month, used, planChanges, today, place }: Of,
  ask: typeof applyOn = applyOn,
): Ruling<OffMonthMonitoring> =>
  ask({ on: Temporal.PlainDate.from(today), in: place }, offMonthMonitoring, {
    month: Temporal.PlainYearMonth.from(month),
    setMonths: (file.grant?.monitoring?.months ?? []).map((one) => Temporal.PlainYearMonth.from(one)),
    ...{ intervalChanged: null, used, planChanges },
  })
