import { type ProcedureFacts, type StepMark, stepMarks } from '../../law/procedure/procedure-facts.ts'
import type { CaseFile } from './file.ts'

/** 計画案を求めない: by the rule or by the municipality's own finding. */
export const hasNoPlan = (file: CaseFile): boolean =>
  file.waived || file.application?.draftNeed === '求めない'

/** 手続の事実: the file as the rule of the fifteen steps sees it. */
export const procedureFactsOf = (file: CaseFile): ProcedureFacts => ({
  draft: hasNoPlan(file)
    ? '求めない'
    : file.application?.draftNeed === '求める' || file.done[2]
      ? '求める'
      : 'まだ決まっていない',
  author: file.author ?? 'まだ決まっていない',
  needsCategory: file.application?.needsCategory ?? null,
  done: stepMarks.filter((mark, at) => isBehind(file, mark, at + 1)),
})

/** What other steps may stand on: a refused application opens no ⑪, one contract of several opens ⑫. */
const isBehind = (file: CaseFile, mark: StepMark, number: number): boolean => {
  if (mark === '⑩') return file.grant !== null
  if (mark === '⑪') return file.providers.some((line) => line.contracted !== null)
  return file.done[number] !== undefined
}
