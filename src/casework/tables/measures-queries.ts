import { fiscalYear, monthsOf } from '../../city/kit/fiscal-year.ts'
import type { Measures } from '../../city/measures/measures.ts'
import { monitoringStates } from '../../city/measures/monitoring-state.ts'
import { plannerLoads } from '../../city/measures/planner-loads.ts'
import { selfPlanRates } from '../../city/measures/self-plan-rates.ts'
import { districtList } from '../registers/district-list.ts'
import type { Tx } from '../registers/tables.ts'
import { lateDraftDesks } from './late-draft-queries.ts'
import { monitoringCounts } from './monitoring-state-queries.ts'
import { officeWorks } from './planner-load-queries.ts'
import { planCounts } from './self-plan-queries.ts'
import { stepTimes } from './step-time-queries.ts'
import { waitingDesks } from './waiting-queries.ts'

type MeasuresOf = {
  readonly year: number
  /** ISO */
  readonly day: string
  readonly district?: string | undefined
}

/** 指標をすべて: one after the other in one transaction, so that they are of one moment. */
export const measuresOf = async (
  tx: Tx,
  { number, name }: { readonly number: string; readonly name: string },
  { year, day, district }: MeasuresOf,
): Promise<Measures> => {
  const months = monthsOf(year)
  const span = { first: months[0] ?? '', last: months.at(-1) ?? '', district }
  const { from, until } = fiscalYear(year)
  const to = Temporal.PlainDate.from(until).subtract({ days: 1 }).toString()
  const { steps, desks } = await stepTimes(tx, number, { from, to, district })
  return {
    ...{ in: name, year, on: day, district: district ?? null },
    selfPlans: selfPlanRates(months, await planCounts(tx, number, span), await districtList(tx, number)),
    ...{ steps, desks },
    waiting: await waitingDesks(tx, number, { day, district }),
    monitoring: monitoringStates(months, await monitoringCounts(tx, number, span), day),
    loads: plannerLoads(await officeWorks(tx, number, { day, district }), { on: day, in: name }),
    lateDrafts: await lateDraftDesks(tx, number, { day, district }),
  }
}
