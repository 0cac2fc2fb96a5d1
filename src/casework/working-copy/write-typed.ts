import { sql } from 'kysely'
import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'

type Of = {
  readonly field: string
  /** '' for the common text, or the account whose text waits beside it. */
  readonly beside: string
  readonly text: Typed
  /** The mark of the saved text that it is typed over. */
  readonly over: string | null
}

/** Writes one typed text and tells its new revision. */
export const writeTyped = async (
  at: At,
  { caseId, kind, section }: KeepPlace,
  { field, beside, text, over }: Of,
): Promise<number> => {
  const row = { typed: JSON.stringify(text), account: at.actor.account, at: at.now, over }
  const { revision } = await at.tx
    .insertInto('working_copy')
    .values({ municipality: at.municipality.number, case_id: caseId, kind, section, field, beside, ...row })
    .onConflict((conflict) =>
      conflict
        .constraint('working_copy_pk')
        .doUpdateSet({ ...row, revision: sql<number>`nextval('working_copy_revision')` }),
    )
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

/** Somebody has seen the typed text and the saved one, and chosen: what is typed stands over the saved one now. */
export const settleMoved = async (
  at: At,
  { caseId, kind, section }: KeepPlace,
  field: string,
  over: string,
): Promise<void> => {
  await at.tx
    .updateTable('working_copy')
    .set({ over })
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('section', '=', section)
    .where('field', '=', field)
    .where('beside', '=', '')
    .execute()
}
