import { stageForms } from '../../forms/definitions/stage-forms.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { stages } from './stages.ts'

/** この段階の様式: the national ones, and those of the municipality's own that are such a paper or go with one. */
export const stageFormsHere = (
  { ownForms }: Pick<At, 'ownForms'>,
  stage: PlanStage,
): readonly FormDefinition[] => [
  ...stageForms[stage],
  ...ownForms.filter(({ paper }) => paper === null || paper === stages[stage].law),
]
