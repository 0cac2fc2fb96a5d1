import { unitsOf } from '../../ui/kept/units.ts'
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
    .select(['w.field', 'w.beside', 'w.typed', 'w.revision', 'w.account', 'a.name', 'w.at'])
    .orderBy('w.field')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, by: name ?? '' }))
}

/** A field as it stands: as it is typed, or else as it is saved. */
export type Standing = { readonly mark: string; readonly typed: Typed; readonly row: KeptRow | null }

/** Every field of a form as it stands now. The mark of a saved text is made of the text itself. */
export const standing = (
  at: Pick<At, 'hash'>,
  screen: Screen,
  loaded: Loaded<unknown>,
  rows: readonly KeptRow[],
): Readonly<Record<string, Standing>> => {
  if (!screen.form) return {}
  const fields = screen.form.fields(loaded.data)
  const saved = unitsOf(showForm(fields, screen.form.start?.(loaded.data) ?? {}))
  return Object.fromEntries(
    Object.keys(fields).map((field) => {
      const row = rows.find((one) => one.field === field && one.beside === '')
      if (row) return [field, { mark: `r${row.revision}`, typed: row.typed, row }]
      const typed = Object.hasOwn(saved, field) ? (saved[field] ?? {}) : {}
      return [field, { mark: `s${at.hash(JSON.stringify(typed)).slice(0, 12)}`, typed, row: null }]
    }),
  )
}

/** All fields in one filling. */
export const typedOfStanding = (fields: Readonly<Record<string, Standing>>): Typed =>
  Object.assign({}, ...Object.values(fields).map(({ typed }) => typed))
