import type { CaseFile } from './file.ts'
import type { Holder } from './holder.ts'

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15

/** 段階: one line of the table of the fifteen steps. */
export type Step = {
  readonly number: StepNumber
  readonly mark: string
  readonly title: string
  /** What the one whose turn it is does, as the screens say it. */
  readonly task: string
  readonly produces: string
  readonly source: string
  readonly next: readonly StepNumber[]
  /** Why the step does not arise on this file's path; null when it does. */
  readonly absent: (file: CaseFile) => string | null
  /** What must be there first, each in words; the step is open when every one holds. */
  readonly needs: readonly Need[]
  /** Whether there is nothing left to do in the step. */
  readonly settled: (file: CaseFile) => boolean
  /** Whose turn it is once the step is open. */
  readonly turn: (file: CaseFile) => readonly Holder[]
}

export type Need = { readonly says: string; readonly holds: (file: CaseFile) => boolean }
