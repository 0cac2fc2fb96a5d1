import { sql } from 'kysely'
import type { KeepAnswer, KeepRequest } from '../../ui/kept/keep-protocol.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import type { Standing } from './read-kept.ts'

/** Until the transaction ends nobody else writes what is typed in this case, or saves it. */
export const lockKept = (at: At): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext(${`working copy ${at.municipality.number} ${at.params.id ?? ''}`}))`.execute(
    at.tx,
  )

/**
 * Keeps what was typed, as it was typed. A field is taken only from whoever has read it as it stands; the others are
 * named in the answer and nothing of them is written. Call it under `lockKept`.
 */
export const keepTyped = async (
  at: At,
  place: KeepPlace,
  fields: Readonly<Record<string, Standing>>,
  request: KeepRequest,
): Promise<Pick<KeepAnswer, 'kept' | 'refused'>> => {
  const kept: [string, string][] = []
  const refused: string[] = []
  for (const { field, mark, typed } of request.fields) {
    const now = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (now?.mark !== mark) refused.push(field)
    else kept.push([field, `r${await write(at, place, field, '', at.actor.account, JSON.stringify(typed))}`])
  }
  for (const { field, account, typed } of request.beside) {
    if (!Object.hasOwn(fields, field)) continue
    if (typed === null) await takeAway(at, place, field, account)
    else if (account === at.actor.account)
      await write(at, place, field, account, account, JSON.stringify(typed))
  }
  return { kept: Object.fromEntries(kept), refused }
}

const write = async (
  at: At,
  { caseId, kind, section }: KeepPlace,
  field: string,
  beside: string,
  account: string,
  typed: string,
): Promise<number> => {
  const row = await at.tx
    .insertInto('working_copy')
    .values({
      ...{ municipality: at.municipality.number, case_id: caseId, kind, section, field, beside },
      ...{ typed, account, at: at.now },
    })
    .onConflict((conflict) =>
      conflict.constraint('working_copy_pk').doUpdateSet({
        ...{ typed, account, at: at.now },
        revision: sql<number>`nextval('working_copy_revision')`,
      }),
    )
    .returning('revision')
    .executeTakeFirstOrThrow()
  return row.revision
}

const takeAway = async (at: At, place: KeepPlace, field: string, beside: string): Promise<void> => {
  if (beside === '') return
  await at.tx
    .deleteFrom('working_copy')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', place.caseId)
    .where('kind', '=', place.kind)
    .where('section', '=', place.section)
    .where('field', '=', field)
    .where('beside', '=', beside)
    .execute()
}
