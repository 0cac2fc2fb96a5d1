import type { CaseFile } from '../case/file.ts'
import { dueAfter } from './due-after.ts'

type Of = Parameters<typeof dueAfter>[0] & {
  /** The end as it was decided, of the services that move. */
  readonly decided: string
  /** The last day of a longer service, where the register knows of one. */
  readonly lastEnds: string | null
}

/**
 * 早めたあとのモニタリングの月, first days: counted anew from the new end; where another service of the decision runs
 * on beyond the end that moves, they stay, for they were counted to its end.
 */
export const monthsThen = ({ decided, lastEnds, ...of }: Of, file: CaseFile | null): readonly string[] => {
  const runsOn = lastEnds !== null || file?.grant?.services.some(({ until }) => until > decided) === true
  return runsOn ? of.due : dueAfter(of)
}
