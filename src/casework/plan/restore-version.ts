import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import type { CaseFile } from '../case/file.ts'
import type { By, Outcome } from '../case/move.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { sectionIds } from './sections.ts'
import { writeStage } from './write-stage.ts'

type Restoring = {
  readonly stage: PlanStage
  readonly document: string
  readonly base: number
  /** The content of the version that is to come back. */
  readonly content: Sectioned<PlanContent>
}

/**
 * この版に戻す
 *
 * Writes the text of an earlier version as a new one: nothing is lost, and what was written since stays in its
 * versions. Every section counts as saved anew, so that nobody who has one open saves over it unasked.
 */
export const restoreVersion = (
  file: CaseFile,
  by: By,
  { stage, document, base, content }: Restoring,
): Outcome => {
  const { consent: _consent, ...text } = content
  const saves = Object.fromEntries(sectionIds.map((id) => [id, base + 1]))
  return writeStage(stage, file, by, { document, base, content: { ...text, saves } as PlanContent })
}
