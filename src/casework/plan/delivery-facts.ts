import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { FactOf } from '../case/fact.ts'
import type { Delivered } from './consent-of.ts'

/** 交付: one fact for each who was given this version. */
export const deliveryFacts = (
  stage: PlanStage,
  version: number,
  delivered: readonly Delivered[],
): readonly FactOf<'plan-delivered'>[] =>
  delivered.map(({ on, to, means }) => ({ type: 'plan-delivered', on, stage, version, to, means }))
