import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { mayActAs } from '../case/guard.ts'
import type { ListedTurn } from '../case/turn-list.ts'
import { turns } from '../case/turns.ts'
import { isMunicipal } from '../registers/actor.ts'

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

/** Why the desk gave drafts back that wait to be mended, by case. */
export const reasonsOf = async (
  at: At,
  waiting: readonly ListedTurn[],
): Promise<ReadonlyMap<string, string>> => {
  const drafts = waiting.filter(({ step }) => step === 8).map(({ caseId }) => caseId)
  if (drafts.length === 0) return new Map()
  const rows = await at.tx
    .selectFrom('case_file')
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', drafts)
    .where(sql<boolean>`state -> 'draft' -> 'returned' <> 'null'`)
    .select('state')
    .execute()
  const reasons = new Map<string, string>()
  for (const { state } of rows) {
    const file = state as unknown as CaseFile
    reasons.set(file.id, (await returnedReason(at, file)) ?? '')
  }
  return reasons
}
