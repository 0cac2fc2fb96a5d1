import type { At } from './at.ts'
import type { Fact } from './fact.ts'
import type { CaseFile } from './file.ts'
import { done, type Outcome } from './move.ts'
import { seenCase } from './seen-case.ts'

/**
 * 次の申請が取下げ・却下で終わったことを、前の手続きに書く
 *
 * The earlier case goes on as if the application had not been made: it is again the desk's to see to.
 */
export const endFollowUp = (at: At, ended: CaseFile): Promise<Also> =>
  onPrevious(at, ended, { type: 'follow-up-ended', on: at.today, next: ended.id })

/**
 * 次の手続きの支給決定に引きつぐ
 *
 * Once the next application is granted, the earlier case is over: its plan and its reviews go on in the new one.
 */
export const supersede = (at: At, granted: CaseFile): Promise<Also> =>
  onPrevious(at, granted, { type: 'case-superseded', on: at.today, next: granted.id })

type Also = readonly { readonly file: CaseFile; readonly move: Outcome }[]

const onPrevious = async (at: At, next: CaseFile, fact: Fact): Promise<Also> => {
  const previous = next.application?.previous
  const file = previous ? (await seenCase(at, previous))?.file : undefined
  if (!file || file.closed !== null || file.followUp !== next.id) return []
  return [{ file, move: done([fact]) }]
}
