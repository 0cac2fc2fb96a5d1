import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { mayActAs } from '../case/guard.ts'
import { turns } from '../case/turns.ts'
import { isMunicipal } from '../registers/actor.ts'
import type { Waiting } from './queries.ts'
import { isToMend } from './turn-words.ts'

/** 差戻しのわけ: the desk's reason for the whole, for those who mend the draft and those who gave it back. */
export const returnedReason = async (at: At, file: CaseFile): Promise<string | null> => {
  const returned = file.draft?.returned
  if (!returned || !mayReadReason(at, file)) return null
  const written = await newestDocument<{ readonly reason: string }>(
    ...([at.tx, at.municipality.number, returned.document] as const),
  )
  return written?.content.reason ?? null
}

const mayReadReason = ({ actor }: Pick<At, 'actor'>, file: CaseFile): boolean =>
  isMunicipal(actor.role) || turns(file).some((turn) => turn.step === 8 && mayActAs(actor, turn, file))

/** The reasons of the drafts that wait to be mended, by case. */
export const reasonsOf = async (
  at: At,
  waiting: readonly Waiting[],
): Promise<ReadonlyMap<string, string>> => {
  const reasons = new Map<string, string>()
  for (const { file, step } of waiting) {
    const reason = isToMend(file, step) ? await returnedReason(at, file) : null
    if (reason) reasons.set(file.id, reason)
  }
  return reasons
}
