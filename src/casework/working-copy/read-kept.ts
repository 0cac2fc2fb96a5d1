import { plainOf, sameTyped, unitsOf } from '../../ui/kept/units.ts'
import { showForm } from '../../ui/kit/form.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace, Loaded, Screen } from '../case/screen.ts'

export type KeptRow = {
  readonly field: string
  readonly beside: string
  readonly typed: Typed
  readonly revision: number
  readonly account: string
  readonly by: string
  readonly at: string
  /** The mark of the saved text that it was typed over; null where nobody knows. */
  readonly over: string | null
}

/** What is typed in a section and not saved: the common text of each field, and texts that wait beside one. */
export const readKept = async (at: At, place: KeepPlace): Promise<readonly KeptRow[]> => {
  const rows = await at.tx
    .selectFrom('working_copy as w')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'w.municipality').onRef('a.id', '=', 'w.account'),
    )
    .where('w.municipality', '=', at.municipality.number)
    .where('w.case_id', '=', place.caseId)
    .where('w.kind', '=', place.kind)
    .where('w.section', '=', place.section)
    .select(['w.field', 'w.beside', 'w.typed', 'w.revision', 'w.account', 'a.name', 'w.at', 'w.over'])
    .orderBy('w.field')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, by: name ?? '' }))
}

/** A field as it stands: as it is typed, or else as it is saved. */
export type Standing = {
  readonly mark: string
  readonly typed: Typed
  readonly row: KeptRow | null
  /** What the form shows where nothing is typed, and its mark. */
  readonly shown: { readonly mark: string; readonly typed: Typed }
  /** The mark of the text that is saved now: what is typed from now on is typed over it. */
  readonly over: string
  /** The saved text, where somebody has saved another than the one that was typed over: both are to be seen. */
  readonly moved: Typed | null
}

/** Every field of a form as it stands now. The mark of a saved text is made of the text itself. */
export const standing = (
  { hash }: Pick<At, 'hash'>,
  screen: Screen,
  loaded: Loaded<unknown>,
  rows: readonly KeptRow[],
): Readonly<Record<string, Standing>> => {
  if (!screen.form) return {}
  const markOf = (typed: Typed) => `s${hash(JSON.stringify(plainOf(typed))).slice(0, 12)}`
  const fields = screen.form.fields(loaded.data)
  const drawn = unitsOf(showForm(fields, screen.form.start?.(loaded.data) ?? {}))
  // What the form proposes may be another for each reader; what is saved is not.
  const saved = loaded.saved ? unitsOf(loaded.saved.typed) : null
  const textIn = (units: Readonly<Record<string, Typed>>, field: string) =>
    Object.hasOwn(units, field) ? (units[field] ?? {}) : {}
  return Object.fromEntries(
    Object.keys(fields).map((field) => {
      const row = rows.find((one) => one.field === field && one.beside === '') ?? null
      const typed = textIn(drawn, field)
      const shown = { mark: markOf(typed), typed }
      const base = saved ? textIn(saved, field) : typed
      const over = markOf(base)
      if (!row) return [field, { ...shown, row, shown, over, moved: null }]
      const hasMoved = saved !== null && row.over !== null && row.over !== over && !sameTyped(base, row.typed)
      const mark = `r${row.revision}`
      return [field, { mark, typed: row.typed, row, shown, over, moved: hasMoved ? base : null }]
    }),
  )
}

/** All fields in one filling. */
export const typedOfStanding = (fields: Readonly<Record<string, Standing>>): Typed =>
  Object.assign({}, ...Object.values(fields).map(({ typed }) => typed))
