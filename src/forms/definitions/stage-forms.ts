import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { FormDefinition } from '../kit/form-definition.ts'
import { definitionOf } from './form-definitions.ts'

const defined = (...ids: readonly string[]): readonly FormDefinition[] => ids.map(definitionOf)

/** 国の様式: what a 計画案 or a 計画 is written on, with 別紙1 and 別紙2, in the order of the papers. */
export const stageForms: Readonly<Record<PlanStage, readonly FormDefinition[]>> = {
  案: defined('national-1-1', 'national-1-2', 'national-b-1', 'national-b-2'),
  計画: defined('national-2-1', 'national-2-2', 'national-b-1', 'national-b-2'),
}
