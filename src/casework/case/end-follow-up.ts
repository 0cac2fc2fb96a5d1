import type { At } from './at.ts'
import type { CaseFile } from './file.ts'
import { done, type Outcome } from './move.ts'
import { seenCase } from './seen-case.ts'

/**
 * 次の申請が取下げ・却下で終わったことを、前の手続きに書く
 *
 * The earlier case goes on as if the application had not been made: it is again the desk's to see to.
 */
export const endFollowUp = async (
  at: At,
  ended: CaseFile,
): Promise<readonly { readonly file: CaseFile; readonly move: Outcome }[]> => {
  const previous = ended.application?.previous
  const file = previous ? (await seenCase(at, previous))?.file : undefined
  if (!file || file.followUp !== ended.id) return []
  return [{ file, move: done([{ type: 'follow-up-ended', on: at.today, next: ended.id }]) }]
}
