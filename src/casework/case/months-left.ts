import type { CaseFile } from './file.ts'

/** ⑮ months set by the decision and not yet reported, oldest first (YYYY-MM). */
export const monthsLeft = (file: CaseFile): readonly string[] =>
  (file.grant?.monitoring?.months ?? []).filter(
    (month) => !file.monitored.some((seen) => seen.month === month),
  )
