import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import { same } from '../../plan/difference/same.ts'
import type { CaseFile } from '../case/file.ts'
import type { By, Outcome } from '../case/move.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import type { PlanInHand } from './load-plan.ts'
import { sections } from './sections.ts'
import { readContent } from './sheet-content-field.ts'
import { writeStage } from './write-stage.ts'

/**
 * 表計算からの取りこみ
 *
 * A new version with what was read. The sections in which something changed count as saved anew, so that nobody who
 * has one of them open saves over it unasked; those who are at others are not disturbed.
 */
export const writeFromSheet = (
  file: CaseFile,
  by: By,
  {
    stage,
    plan,
    content,
  }: { readonly stage: PlanStage; readonly plan: PlanInHand; readonly content: PlanContent },
): Outcome => {
  const base = plan.written?.version ?? 0
  const { saves, consent: _consent, ...now } = plan.content
  // Blank boxes that a stored plan of before lacks are no change.
  const whole = readContent(now)
  const before = 'says' in whole ? plan.content : whole
  const changed = sections.filter((section) => {
    const [was, is] = [section.fromContent(before), section.fromContent(content)]
    return Object.keys(section.fields(stage)).some((key) => !same(was[key], is[key]))
  })
  const written: Sectioned<PlanContent> = {
    ...content,
    saves: { ...saves, ...Object.fromEntries(changed.map(({ id }) => [id, base + 1])) },
  }
  return writeStage(stage, file, by, { document: plan.written?.id ?? null, base, content: written })
}
