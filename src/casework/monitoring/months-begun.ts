import type { CaseFile } from '../case/file.ts'
import { monthsLeft } from '../case/months-left.ts'

/** 報告できる月: months not yet reported that have begun by today. A month to come is not reported before it begins. */
export const monthsBegun = (file: CaseFile, today: string): readonly string[] =>
  monthsLeft(file).filter((month) => month <= today.slice(0, 7))
