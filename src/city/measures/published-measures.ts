import { type Masked, smallCells } from '../kit/small-cells.ts'
import { maskMonitoring } from './mask-monitoring.ts'
import { maskSelfPlans } from './mask-self-plans.ts'
import type { Measures } from './measures.ts'
import type { MonitoringStates } from './monitoring-state.ts'
import type { SelfPlanRates } from './self-plan-rates.ts'

/** The tables of persons; the others are of the city's own work and name who does it. */
export const publishedNames = ['self-plan', 'monitoring'] as const
export type PublishedName = (typeof publishedNames)[number]

export type PublishedMeasures = Pick<Measures, 'in' | 'year' | 'on' | 'district'> & {
  readonly selfPlans: SelfPlanRates<number | null>
  readonly monitoring: MonitoringStates<number | null>
  readonly masked: Masked
}

/** 公表用の指標: what is for publication, masked; a number that is null is hidden. */
export const publishedMeasures = ({
  year,
  on,
  district,
  selfPlans,
  monitoring,
  ...one
}: Measures): PublishedMeasures => ({
  ...{ in: one.in, year, on, district },
  selfPlans: maskSelfPlans(selfPlans),
  monitoring: maskMonitoring(monitoring),
  masked: smallCells.measures,
})
