import { sql } from 'kysely'
import type { KeepAnswer, KeepRequest } from '../../ui/kept/keep-protocol.ts'
import { unitsOf } from '../../ui/kept/units.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import { forgetKept } from './forget-kept.ts'
import { forgetOthersSteps } from './keep-steps.ts'
import type { KeptRow, Standing } from './read-kept.ts'

/** Until the transaction ends nobody else writes what is typed in this case, or saves it. */
export const lockKept = (at: At): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext(${`working copy ${at.municipality.number} ${at.params.id ?? ''}`}))`.execute(
    at.tx,
  )

/**
 * Keeps what was typed, as it was typed. A field is taken only from whoever has read it as it stands; the others are
 * named in the answer and nothing of them is written. A text beside is taken away by its writer, or by whoever has
 * read it as it stands while its writer is away (`waiting`). Call it under `lockKept`.
 */
export const keepTyped = async (
  at: At,
  place: KeepPlace,
  { fields, rows, waiting }: Kept,
  request: KeepRequest,
): Promise<Pick<KeepAnswer, 'kept' | 'refused'>> => {
  const kept: [string, string][] = []
  const refused: string[] = []
  const me = at.actor.account
  for (const { field, mark, typed } of request.fields) {
    const now = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (now?.mark !== mark) refused.push(field)
    else {
      if (now.row?.account !== me) await forgetOthersSteps(at, place, field)
      kept.push([field, `r${await write(at, place, field, '', own(field, typed))}`])
    }
  }
  for (const { field, account, typed, mark } of request.beside) {
    if (typed !== null) {
      if (account === me && Object.hasOwn(fields, field)) await write(at, place, field, me, own(field, typed))
      continue
    }
    const isOne = (row: KeptRow) => row.field === field && row.beside === account && account !== ''
    const gone = account === me ? rows.filter(isOne) : waiting.filter(isOne)
    await forgetKept(
      at,
      place,
      gone.filter(({ revision }) => account === me || mark === `r${revision}`),
    )
  }
  return { kept: Object.fromEntries(kept), refused }
}

type Kept = {
  readonly fields: Readonly<Record<string, Standing>>
  readonly rows: readonly KeptRow[]
  readonly waiting: readonly KeptRow[]
}

/** What belongs to the field itself: nobody writes into another under its name. */
const own = (field: string, typed: Typed): Typed => {
  const units = unitsOf(typed)
  return Object.hasOwn(units, field) ? (units[field] ?? {}) : {}
}

const write = async (
  at: At,
  { caseId, kind, section }: KeepPlace,
  field: string,
  beside: string,
  text: Typed,
): Promise<number> => {
  const account = at.actor.account
  const typed = JSON.stringify(text)
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
