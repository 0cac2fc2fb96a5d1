import { sql } from 'kysely'
import type { KeepAnswer, KeepRequest } from '../../ui/kept/keep-protocol.ts'
import { isNameIn } from '../../ui/kept/name-in.ts'
import { printOf } from '../../ui/kept/print-of.ts'
import { sameTyped, unitOf } from '../../ui/kept/units.ts'
import type { Fields } from '../../ui/kit/field.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import { forgetKept } from './forget-kept.ts'
import { forgetOthersSteps } from './keep-steps.ts'
import type { KeptRow, Standing } from './read-kept.ts'
import { settleMoved, writeTyped } from './write-typed.ts'

/** Until the transaction ends nobody else writes what is typed in this case, or saves it. */
export const lockKept = (at: At): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext(${`working copy ${at.municipality.number} ${at.params.id ?? ''}`}))`.execute(
    at.tx,
  )

/**
 * Keeps what was typed, as it was typed. A field is taken only from whoever has read it as it stands, or has just
 * written what stands there; the others are named in the answer and nothing of them is written, but for a page that
 * goes away: its text is put beside. What says the same as the form without it is no longer typed. A text beside is
 * taken away by its writer, or by whoever has read it as it stands while its writer is away (`waiting`). Call it
 * under `lockKept`.
 */
export const keepTyped = async (
  at: At,
  place: KeepPlace,
  { drawn, fields, rows, waiting }: Kept,
  request: Pick<KeepRequest, 'fields' | 'beside' | 'closing'>,
): Promise<Pick<KeepAnswer, 'kept' | 'refused'>> => {
  const kept: [string, string][] = []
  const refused: string[] = []
  const me = at.actor.account
  const now = (field: string) => (Object.hasOwn(fields, field) ? fields[field] : undefined)
  for (const { field, mark, was = '', typed } of request.fields) {
    const stands = now(field)
    const text = own(drawn, field, typed)
    if (stands && hasRead(stands, mark, was)) {
      if (stands.row?.account !== me) await forgetOthersSteps(at, place, field)
      kept.push([field, await put(at, place, field, stands, text)])
      continue
    }
    refused.push(field)
    // Nobody is there any more who could choose.
    if (request.closing && stands && !sameTyped(stands.typed, text))
      await writeTyped(at, place, { field, beside: me, text, over: null })
  }
  for (const { field, account, typed, mark } of request.beside) {
    const stands = now(field)
    if (typed !== null) {
      const text = own(drawn, field, typed)
      if (account === me && stands) await writeTyped(at, place, { field, beside: me, text, over: null })
      continue
    }
    if (account === '') {
      if (stands?.over === mark && !refused.includes(field)) await settleMoved(at, place, field, mark)
      continue
    }
    const isOne = (row: KeptRow) => row.field === field && row.beside === account
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
  /** The fields of the form. */
  readonly drawn: Fields
  readonly fields: Readonly<Record<string, Standing>>
  readonly rows: readonly KeptRow[]
  readonly waiting: readonly KeptRow[]
}

/** The last text of a page may come before the page knows the mark that its text before was given. */
const hasRead = ({ mark, typed }: Standing, read: string, was: string): boolean =>
  mark === read || (was !== '' && was === printOf(typed))

/** The new mark of the field. What was typed and taken back is nothing typed. */
const put = async (
  at: At,
  place: KeepPlace,
  field: string,
  { row, shown, over }: Standing,
  text: Typed,
): Promise<string> => {
  if (sameTyped(text, shown.typed)) {
    await forgetKept(at, place, row ? [row] : [])
    return shown.mark
  }
  // Where both texts are to be seen, typing on is no choice between them.
  const from = row?.over && !sameTyped(row.typed, shown.typed) ? row.over : over
  return `r${await writeTyped(at, place, { field, beside: '', text, over: from })}`
}

/** What belongs to the field itself: nobody writes into another under its name, nor what the form has no box for. */
const own = (drawn: Fields, field: string, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([name]) => unitOf(name) === field && isNameIn(drawn, name)),
  )
