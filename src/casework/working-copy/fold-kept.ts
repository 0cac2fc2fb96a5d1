import { sameTyped, unitsOf } from '../../ui/kept/units.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'
import { forgetKept } from './forget-kept.ts'
import { forgetSteps } from './keep-steps.ts'
import { marksIn } from './marks.ts'
import type { KeptRow, Standing } from './read-kept.ts'

/**
 * After a section was saved: what was typed and is now in the document is no longer typed only, nor is a text beside
 * it that says the same, nor one of a field that the form no longer has (the page has shown it). What somebody typed
 * and the one who saved had not seen stays where it is. Nothing of the section can be undone any more.
 */
export const foldKept = async (
  at: At,
  place: KeepPlace,
  {
    rows,
    fields,
  }: { readonly rows: readonly KeptRow[]; readonly fields: Readonly<Record<string, Standing>> },
  sent: Typed,
): Promise<void> => {
  await forgetSteps(at, place)
  const marks = marksIn(sent)
  const units = unitsOf(sent)
  const folded = rows.filter(
    ({ field, beside, revision, typed }) =>
      !Object.hasOwn(fields, field) ||
      (beside === '' && marks[field] === `r${revision}`) ||
      sameTyped(units[field] ?? {}, typed),
  )
  await forgetKept(at, place, folded)
}
